/** Gives each name a number, from 0 in the order they come. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  /** The number of a name; a new one gets the next. */
  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) this.#numbers.set(name, (number = this.#numbers.size));
    return number;
  }

  /** The number of a name that has one already. */
  known(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  get size(): number {
    return this.#numbers.size;
  }
}
