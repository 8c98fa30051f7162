import type { Terms } from './terms.ts';

/** How rare terms are among texts: ln((n + 1) / (count + ½)). A term of every text says nothing. */
export class TermRarity {
  readonly #counts = new Map<string, number>();
  #texts = 0;

  /** Counts one text. Count the same text once only, however many show it. */
  count(terms: Terms): void {
    this.#texts += 1;
    for (const stem of terms.keys()) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
  }

  /** 0 for a term of every text, more the rarer it is. */
  of(stem: string): number {
    return Math.max(0, Math.log((this.#texts + 1) / ((this.#counts.get(stem) ?? 0) + 0.5)));
  }
}
