/** Numbers 0…size−1 waiting with a distance each, the nearest first: a binary heap whose distances may fall. */
export class Queue {
  readonly distance: Float64Array;
  readonly #heap: Int32Array;
  /** Where each stands in the heap; −1 outside. */
  readonly #place: Int32Array;
  #length = 0;

  constructor(size: number) {
    this.distance = new Float64Array(size).fill(Infinity);
    this.#heap = new Int32Array(size);
    this.#place = new Int32Array(size).fill(-1);
  }

  /** Puts one in, or nearer to the front. It must not be farther than it was. */
  offer(item: number, distance: number): void {
    this.distance[item] = distance;
    if (this.#place[item] === -1) {
      this.#place[item] = this.#length;
      this.#heap[this.#length] = item;
      this.#length += 1;
    }
    this.#rise(this.#place[item] as number);
  }

  /** Takes out the nearest; −1 when nobody waits. Of equal distances any, but always the same one. */
  take(): number {
    if (this.#length === 0) return -1;
    const first = this.#heap[0] as number;
    this.#place[first] = -1;
    this.#length -= 1;
    const last = this.#heap[this.#length] as number;
    if (this.#length > 0) this.#sink(last);
    return first;
  }

  /** Nobody waits any more; the distances stay. */
  empty(): void {
    for (let at = 0; at < this.#length; at += 1) this.#place[this.#heap[at] as number] = -1;
    this.#length = 0;
  }

  #put(item: number, at: number): void {
    this.#heap[at] = item;
    this.#place[item] = at;
  }

  #rise(from: number): void {
    const item = this.#heap[from] as number;
    const distance = this.distance[item] as number;
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = this.#heap[above] as number;
      if ((this.distance[other] as number) <= distance) break;
      this.#put(other, at);
      at = above;
    }
    this.#put(item, at);
  }

  #sink(item: number): void {
    const distance = this.distance[item] as number;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#length) break;
      if (below + 1 < this.#length && this.#distanceAt(below + 1) < this.#distanceAt(below)) below += 1;
      const other = this.#heap[below] as number;
      if ((this.distance[other] as number) >= distance) break;
      this.#put(other, at);
      at = below;
    }
    this.#put(item, at);
  }

  #distanceAt(at: number): number {
    return this.distance[this.#heap[at] as number] as number;
  }
}
