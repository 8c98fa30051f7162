export const SEAT_STATES = { SEATED: 'SEATED', WAITING: 'WAITING', CANCELLED: 'CANCELLED' } as const;

/** Whether a person has a seat, waits for one, or has cancelled. */
export type SeatState = keyof typeof SEAT_STATES;

/**
 * What an event, and each of its sessions, counts. A repeated sign-up (docs/decisions/0006) is counted in
 * `repeatSeats`: it is shown as taken, but takes nothing.
 */
export interface SeatCounter {
  capacity: number;
  seatsTaken: number;
  repeatSeats: number;
  waitingCount: number;
  lastWaitingNumber: number;
}

/** One person's claim on a seat. Waiting without a number means: decided when there is a seat for the day. */
export interface SeatClaim {
  state: SeatState;
  waitingNumber: number | null;
  readonly isRepeat: boolean;
}

/** The seats a visitor sees as free. */
export function seatsLeft(counter: Pick<SeatCounter, 'capacity' | 'seatsTaken' | 'repeatSeats'>): number {
  return Math.max(0, counter.capacity - counter.seatsTaken - counter.repeatSeats);
}

/** Gives the claim a free seat, or the next number of the waiting list. */
export function takeSeat(counter: SeatCounter, claim: SeatClaim): void {
  if (hasFreeSeat(counter)) {
    sit(counter, claim);
    return;
  }
  counter.waitingCount += 1;
  counter.lastWaitingNumber += 1;
  claim.state = 'WAITING';
  claim.waitingNumber = counter.lastWaitingNumber;
}

/** Ends the claim for good and gives back what it held. */
export function releaseSeat(counter: SeatCounter, claim: SeatClaim): void {
  if (claim.state === 'SEATED' && claim.isRepeat) counter.repeatSeats -= 1;
  else if (claim.state === 'SEATED') counter.seatsTaken -= 1;
  else if (claim.waitingNumber !== null) counter.waitingCount -= 1;
  claim.state = 'CANCELLED';
  claim.waitingNumber = null;
}

/**
 * Gives every free seat to those who wait, first come first, and returns who moved up. A repeat is passed over when its
 * turn comes: it is shown as seated, and the seat goes to the next.
 */
export function promote<Claim extends SeatClaim>(counter: SeatCounter, waiting: readonly Claim[]): Claim[] {
  const inOrder = waiting
    .filter((claim) => claim.state === 'WAITING' && claim.waitingNumber !== null)
    .sort((one, other) => (one.waitingNumber ?? 0) - (other.waitingNumber ?? 0));
  const promoted: Claim[] = [];
  for (const claim of inOrder) {
    if (!hasFreeSeat(counter)) break;
    counter.waitingCount -= 1;
    sit(counter, claim);
    promoted.push(claim);
  }
  return promoted;
}

function hasFreeSeat(counter: SeatCounter): boolean {
  return counter.seatsTaken < counter.capacity;
}

function sit(counter: SeatCounter, claim: SeatClaim): void {
  if (claim.isRepeat) counter.repeatSeats += 1;
  else counter.seatsTaken += 1;
  claim.state = 'SEATED';
  claim.waitingNumber = null;
}
