/**
 * Takes numbers with a score each and keeps the `most` highest; of equal scores the lower numbers. However many are
 * offered, no more than that are ever in order (a binary heap, the worst on top).
 */
export class BestOf {
  readonly #most: number;
  readonly #numbers: number[] = [];
  readonly #scores: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  offer(number: number, score: number): void {
    const length = this.#numbers.length;
    if (length < this.#most) {
      this.#numbers.push(number);
      this.#scores.push(score);
      this.#rise(length);
    } else if (length > 0 && this.#isWorse(0, number, score)) {
      this.#put(0, number, score);
      this.#sink();
    }
  }

  /** What was kept, the best first. */
  inOrder(): { number: number; score: number }[] {
    return this.#numbers
      .map((number, at) => ({ number, score: this.#scores[at] as number }))
      .sort((a, b) => b.score - a.score || a.number - b.number);
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1;
      if (!this.#isWorse(at, this.#numbers[above] as number, this.#scores[above] as number)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      let worst = at;
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < this.#numbers.length && this.#isWorse(below, this.#numbers[worst]!, this.#scores[worst]!))
          worst = below;
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }

  /** Whether what stands at a place is worse than this. */
  #isWorse(at: number, number: number, score: number): boolean {
    const own = this.#scores[at] as number;
    return own < score || (own === score && (this.#numbers[at] as number) > number);
  }

  #swap(one: number, other: number): void {
    const number = this.#numbers[one] as number;
    const score = this.#scores[one] as number;
    this.#put(one, this.#numbers[other] as number, this.#scores[other] as number);
    this.#put(other, number, score);
  }

  #put(at: number, number: number, score: number): void {
    this.#numbers[at] = number;
    this.#scores[at] = score;
  }
}
