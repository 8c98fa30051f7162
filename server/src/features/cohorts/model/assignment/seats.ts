import { NOBODY } from './edges.ts';

/** Who sits where: every offer has as many seats as places, taken from the first on. */
export class Seats {
  readonly offerOf: Int32Array;
  /** The first seat of each offer; those of offer `o` end before `first[o + 1]`. */
  readonly first: Int32Array;
  /** How many of an offer's seats are taken. */
  readonly taken: Int32Array;
  readonly sitter: Int32Array;
  readonly #seatOf: Int32Array;

  constructor(seekers: number, places: ArrayLike<number>) {
    this.first = new Int32Array(places.length + 1);
    for (let offer = 0; offer < places.length; offer += 1) {
      // More seats than anybody could sit on would only take memory.
      const seats = Math.max(0, Math.min(places[offer] as number, seekers));
      this.first[offer + 1] = (this.first[offer] as number) + seats;
    }
    this.taken = new Int32Array(places.length);
    this.sitter = new Int32Array(this.first[places.length] as number).fill(NOBODY);
    this.offerOf = new Int32Array(seekers).fill(NOBODY);
    this.#seatOf = new Int32Array(seekers).fill(NOBODY);
  }

  hasRoom(offer: number): boolean {
    return (this.taken[offer] as number) < (this.first[offer + 1] as number) - (this.first[offer] as number);
  }

  /** Takes one more seat of an offer that has room. */
  newSeat(offer: number): number {
    const seat = (this.first[offer] as number) + (this.taken[offer] as number);
    (this.taken[offer] as number) += 1;
    return seat;
  }

  /** The seeker gets up and waits; says which seat is empty now. */
  leave(seeker: number): number {
    const seat = this.#seatOf[seeker] as number;
    this.#seatOf[seeker] = NOBODY;
    this.offerOf[seeker] = NOBODY;
    return seat;
  }

  /** The seeker sits down; says which seat they came from, or NOBODY. */
  sit(seeker: number, seat: number, offer: number): number {
    const before = this.#seatOf[seeker] as number;
    this.sitter[seat] = seeker;
    this.#seatOf[seeker] = seat;
    this.offerOf[seeker] = offer;
    return before;
  }
}
