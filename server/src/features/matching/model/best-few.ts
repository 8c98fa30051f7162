/** A scored candidate. */
export interface Scored<Candidate> {
  readonly id: string;
  readonly score: number;
  readonly candidate: Candidate;
  /** Behind others of the same score. */
  readonly standsBack?: boolean;
}

/**
 * Best first; of equal scores those who stand back last, and the others in the order of their ids, so that the answer
 * never depends on the order of reading.
 */
export function byScoreThenId(a: Scored<unknown>, b: Scored<unknown>): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.standsBack !== b.standsBack) return a.standsBack ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Keeps the best k of all it is offered: a heap with the worst of them on top. */
export class BestFew<Candidate> {
  readonly #size: number;
  readonly #heap: Scored<Candidate>[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  /** The score below which nobody gets in any more; -Infinity while there is room. */
  get bar(): number {
    return this.#heap.length < this.#size ? -Infinity : (this.#heap[0]?.score ?? Infinity);
  }

  offer(entry: Scored<Candidate>): void {
    if (this.#heap.length < this.#size) {
      this.#heap.push(entry);
      this.#rise(this.#heap.length - 1);
    } else if (this.#heap[0] && byScoreThenId(entry, this.#heap[0]) < 0) {
      this.#heap[0] = entry;
      this.#sink(0);
    }
  }

  /** Best first. */
  list(): Scored<Candidate>[] {
    return this.#heap.toSorted(byScoreThenId);
  }

  #isWorse(a: number, b: number): boolean {
    return byScoreThenId(this.#heap[a] as Scored<Candidate>, this.#heap[b] as Scored<Candidate>) > 0;
  }

  #swap(a: number, b: number): void {
    const kept = this.#heap[a] as Scored<Candidate>;
    this.#heap[a] = this.#heap[b] as Scored<Candidate>;
    this.#heap[b] = kept;
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isWorse(at, above)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  #sink(from: number): void {
    let at = from;
    for (;;) {
      let worst = at;
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < this.#heap.length && this.#isWorse(below, worst)) worst = below;
      }
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }
}
