import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { promote, releaseSeat, seatsLeft, takeSeat } from './seats.ts';
import type { SeatClaim, SeatCounter } from './seats.ts';

const counterFor = (capacity: number): SeatCounter => ({
  capacity,
  seatsTaken: 0,
  repeatSeats: 0,
  waitingCount: 0,
  lastWaitingNumber: 0,
});

const newClaim = (isRepeat = false): SeatClaim => ({ state: 'CANCELLED', waitingNumber: null, isRepeat });

function takeSeats(counter: SeatCounter, count: number): SeatClaim[] {
  return Array.from({ length: count }, () => {
    const claim = newClaim();
    takeSeat(counter, claim);
    return claim;
  });
}

describe('seats', () => {
  it('are given while there are any, and then come numbers of the waiting list', () => {
    const counter = counterFor(2);
    const claims = takeSeats(counter, 4);
    expect(claims.map(({ state, waitingNumber }) => [state, waitingNumber])).toEqual([
      ['SEATED', null],
      ['SEATED', null],
      ['WAITING', 1],
      ['WAITING', 2],
    ]);
    expect(counter).toEqual({
      capacity: 2,
      seatsTaken: 2,
      repeatSeats: 0,
      waitingCount: 2,
      lastWaitingNumber: 2,
    });
  });

  it('go to the first who waits when one is given back', () => {
    const counter = counterFor(1);
    const [seated, first, second] = takeSeats(counter, 3) as [SeatClaim, SeatClaim, SeatClaim];
    releaseSeat(counter, seated);
    expect(promote(counter, [second, first])).toEqual([first]);
    expect(first).toEqual({ state: 'SEATED', waitingNumber: null, isRepeat: false });
    expect(second).toEqual({ state: 'WAITING', waitingNumber: 2, isRepeat: false });
    expect(counter).toEqual({
      capacity: 1,
      seatsTaken: 1,
      repeatSeats: 0,
      waitingCount: 1,
      lastWaitingNumber: 2,
    });
  });

  it('are not given to one who has cancelled, nor to one whose seat for the day is not decided', () => {
    const counter = counterFor(1);
    const [, waiting] = takeSeats(counter, 2) as [SeatClaim, SeatClaim];
    releaseSeat(counter, waiting);
    counter.capacity = 5;
    expect(promote(counter, [waiting, { state: 'WAITING', waitingNumber: null, isRepeat: false }])).toEqual(
      [],
    );
  });

  it('look taken by a repeat that takes none', () => {
    const counter = counterFor(3);
    takeSeats(counter, 1);
    takeSeat(counter, newClaim(true));
    expect(seatsLeft(counter)).toBe(1);
    expect(counter.seatsTaken).toBe(1);
  });

  it('pass a repeat by when its turn comes, so that the next person gets the seat', () => {
    const counter = counterFor(1);
    const [seated] = takeSeats(counter, 1) as [SeatClaim];
    const repeat = newClaim(true);
    takeSeat(counter, repeat);
    const [next, last] = takeSeats(counter, 2) as [SeatClaim, SeatClaim];
    expect(repeat).toMatchObject({ state: 'WAITING', waitingNumber: 1 });
    releaseSeat(counter, seated);
    expect(promote(counter, [repeat, next, last])).toEqual([repeat, next]);
    expect(last.state).toBe('WAITING');
    expect(counter).toMatchObject({ seatsTaken: 1, repeatSeats: 1, waitingCount: 1 });
  });

  it('are never overbooked, and nobody waits while one is free, whatever happens in whatever order', () => {
    const operation = fc.oneof(
      fc.record({ take: fc.boolean() }),
      fc.record({ release: fc.nat(100) }),
      fc.record({ capacity: fc.integer({ min: 1, max: 12 }) }),
    );
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 120 }), (operations) => {
        const counter = counterFor(4);
        const claims: SeatClaim[] = [];
        for (const change of operations) {
          if ('take' in change) {
            const claim = newClaim(change.take);
            takeSeat(counter, claim);
            claims.push(claim);
          } else if ('release' in change) {
            const claim = claims[change.release % Math.max(1, claims.length)];
            if (claim && claim.state !== 'CANCELLED') releaseSeat(counter, claim);
          } else if (change.capacity >= counter.seatsTaken) {
            counter.capacity = change.capacity;
          }
          promote(counter, claims);
          expect(counter).toMatchObject(countOf(claims));
          expect(counter.seatsTaken).toBeLessThanOrEqual(counter.capacity);
          if (counter.waitingCount > 0) expect(counter.seatsTaken).toBe(counter.capacity);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function countOf(claims: SeatClaim[]): Partial<SeatCounter> {
  const seated = claims.filter(({ state }) => state === 'SEATED');
  return {
    seatsTaken: seated.filter(({ isRepeat }) => !isRepeat).length,
    repeatSeats: seated.filter(({ isRepeat }) => isRepeat).length,
    waitingCount: claims.filter(({ state }) => state === 'WAITING').length,
  };
}
