/**
 * Where transactions that run at once wait for each other: the first `count` statements of a kind go on together, when the
 * last of them has come. Before it opens, and after they have met, nobody waits.
 */
export class Meeting {
  #here = 0;
  #isOpen: boolean;
  #all: () => void = () => undefined;
  readonly #everybody = new Promise<void>((resolve) => (this.#all = resolve));
  readonly #before: RegExp;
  readonly #count: number;

  constructor(before: RegExp, count = 2, { isOpen = true } = {}) {
    this.#before = before;
    this.#count = count;
    this.#isOpen = isOpen;
  }

  /** From now on the statements meet. */
  open(): void {
    this.#isOpen = true;
  }

  /** What the statement has to wait for; null when it is not meant, or not any more. */
  of(statement: string): Promise<void> | null {
    if (!this.#isOpen || this.#here >= this.#count || !this.#before.test(statement)) return null;
    this.#here += 1;
    if (this.#here === this.#count) this.#all();
    return this.#everybody;
  }
}
