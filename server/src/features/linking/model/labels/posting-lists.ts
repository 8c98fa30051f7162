type Put = (key: number, value: number) => void;

const NONE = new Uint32Array(0);
/** So many items are taken between two pauses: some milliseconds of work. */
const ITEMS_AT_A_TIME = 2000;

/** Numbers under keys 0, 1, 2, …: one array, and where each key's part of it begins. */
export class PostingLists {
  readonly #starts: Uint32Array;
  readonly #values: Uint32Array;

  private constructor(starts: Uint32Array, values: Uint32Array) {
    this.#starts = starts;
    this.#values = values;
  }

  /**
   * Makes them in small steps, so that others can work in between.
   * @param keys how many keys there are
   * @param items how many things bring keys and values
   * @param pairs puts every key and value of an item, the same each of the two times it is called
   */
  static *steps(
    keys: number,
    items: number,
    pairs: (item: number, put: Put) => void,
  ): Generator<void, PostingLists> {
    const starts = new Uint32Array(keys + 1);
    const count: Put = (key) => void ((starts[key + 1] as number) += 1);
    for (let item = 0; item < items; item += 1) {
      pairs(item, count);
      if (item % ITEMS_AT_A_TIME === 0) yield;
    }
    for (let key = 0; key < keys; key += 1) (starts[key + 1] as number) += starts[key] as number;
    const next = starts.slice();
    const values = new Uint32Array(starts[keys] as number);
    const fill: Put = (key, value) => {
      values[next[key] as number] = value;
      (next[key] as number) += 1;
    };
    for (let item = 0; item < items; item += 1) {
      pairs(item, fill);
      if (item % ITEMS_AT_A_TIME === 0) yield;
    }
    return new PostingLists(starts, values);
  }

  /** The values of a key; none when there is no such key. */
  of(key: number): Uint32Array {
    if (key < 0 || key + 1 >= this.#starts.length) return NONE;
    return this.#values.subarray(this.#starts[key], this.#starts[key + 1]);
  }
}
