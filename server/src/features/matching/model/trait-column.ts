/** What every candidate has exactly one of, and many share: where they are, which languages they speak. */
export interface Trait<Value> {
  /** Two candidates with the same key have the same value. */
  readonly key: string;
  readonly value: Value;
}

/** In the table of what traits are worth: whoever has no trait, because they are gone, or one that puts them out. */
const OUT = -Infinity;
const NOBODY = 0;

/** One trait of each candidate, by slots: a number of four bytes each, and every different value once. */
export class TraitColumn<Value> {
  readonly #numbers = new Map<string, number>();
  /** The first stands for nobody. */
  readonly #values: (Value | undefined)[] = [undefined];
  #bySlot = new Uint32Array(1024);

  set(slot: number, { key, value }: Trait<Value>): void {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#values.push(value) - 1;
      this.#numbers.set(key, number);
    }
    if (slot >= this.#bySlot.length) this.#grow(slot);
    this.#bySlot[slot] = number;
  }

  clear(slot: number): void {
    this.#bySlot[slot] = NOBODY;
  }

  /** Begins the bounds of so many slots: what their trait is worth, or -Infinity for who is out (null) or gone. */
  begin(bounds: Float32Array, slots: number, worth: (value: Value) => number | null): void {
    const [table, bySlot] = [this.#table(worth), this.#bySlot];
    for (let slot = 0; slot < slots; slot += 1) bounds[slot] = table[bySlot[slot] as number] as number;
  }

  /** Adds the same to bounds that have been begun. */
  add(bounds: Float32Array, slots: number, worth: (value: Value) => number | null): void {
    const [table, bySlot] = [this.#table(worth), this.#bySlot];
    for (let slot = 0; slot < slots; slot += 1) {
      bounds[slot] = (bounds[slot] as number) + (table[bySlot[slot] as number] as number);
    }
  }

  /** Keeps those who have a new slot (≥ 0), under that slot; new slots are never behind the old ones. */
  move(newSlots: Int32Array): void {
    for (const [slot, newSlot] of newSlots.entries()) {
      if (newSlot >= 0) this.#bySlot[newSlot] = this.#bySlot[slot] as number;
    }
  }

  #table(worth: (value: Value) => number | null): Float32Array {
    return Float32Array.from(this.#values, (value) => (value === undefined ? OUT : (worth(value) ?? OUT)));
  }

  #grow(slot: number): void {
    const bySlot = new Uint32Array(Math.max(slot + 1, Math.ceil(this.#bySlot.length * 1.5)));
    bySlot.set(this.#bySlot);
    this.#bySlot = bySlot;
  }
}
