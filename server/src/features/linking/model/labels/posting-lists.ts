/** Numbers under keys 0, 1, 2, …: one array, and where each key's part of it begins. */
export class PostingLists {
  readonly #starts: Uint32Array;
  readonly #values: Uint32Array;

  /**
   * @param pairs calls back with every key and value, in the same order each of the two times it is called
   * @param keys how many keys there are
   */
  constructor(keys: number, pairs: (put: (key: number, value: number) => void) => void) {
    this.#starts = new Uint32Array(keys + 1);
    pairs((key) => {
      (this.#starts[key + 1] as number) += 1;
    });
    for (let key = 0; key < keys; key += 1) (this.#starts[key + 1] as number) += this.#starts[key] as number;
    const next = this.#starts.slice();
    this.#values = new Uint32Array(this.#starts[keys] as number);
    pairs((key, value) => {
      this.#values[next[key] as number] = value;
      (next[key] as number) += 1;
    });
  }

  /** The values of a key; none when there is no such key. */
  of(key: number): Uint32Array {
    if (key < 0 || key + 1 >= this.#starts.length) return NONE;
    return this.#values.subarray(this.#starts[key], this.#starts[key + 1]);
  }

  /** How many values a key has. */
  sizeOf(key: number): number {
    return this.of(key).length;
  }
}

const NONE = new Uint32Array(0);
