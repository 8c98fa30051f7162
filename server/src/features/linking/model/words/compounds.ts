import type { WordLanguage } from './stems.ts';

/** What may stand between the parts of a compound: Arbeit·s·leiter, jord·e·mor, Kind·er·garten. */
const LINKS: Readonly<Record<WordLanguage, readonly string[]>> = {
  da: ['', 's', 'e'],
  en: [''],
  de: ['', 's', 'n', 'en', 'es', 'er', 'e'],
  sv: ['', 's', 'e', 'o'],
  no: ['', 's', 'e'],
  nl: ['', 's', 'e', 'en', 'n'],
};
const SHORTEST_HEAD = 4;
const SHORTEST_MODIFIER = 3;
const SHORTEST_WORD = 7;
const NOT_PARTS: readonly RegExp[] = [/^(?:ung|lich|keit|heit|ning|else|ende|erne|arna|ingen)/];

/** Splits compounds by the words that are known to stand alone: Danish, German, Dutch, Norwegian and Swedish. */
export class CompoundSplitter {
  readonly #links: readonly string[];
  readonly #counts: ReadonlyMap<string, number>;
  readonly #stem: (part: string) => string;
  readonly #known = new Map<string, readonly string[]>();

  /**
   * @param counts how often each stem stands as a word of its own
   * @param stem the stem of a part that was cut out of a folded word
   */
  constructor(language: WordLanguage, counts: ReadonlyMap<string, number>, stem: (part: string) => string) {
    this.#links = LINKS[language];
    this.#counts = counts;
    this.#stem = stem;
  }

  /** The stems of a compound's parts, the head last; the word's own stem alone when it is not one. */
  split(folded: string, depth = 0): readonly string[] {
    const known = this.#known.get(folded);
    if (known) return known;
    const parts = this.#split(folded, depth);
    if (this.#known.size > 60_000) this.#known.clear();
    this.#known.set(folded, parts);
    return parts;
  }

  #split(word: string, depth: number): readonly string[] {
    let best: readonly string[] = [this.#stem(word)];
    let bestScore = 0;
    if (word.length < SHORTEST_WORD || depth > 2) return best;
    for (let cut = SHORTEST_MODIFIER; cut <= word.length - SHORTEST_HEAD; cut += 1) {
      const head = this.#stem(word.slice(cut));
      const headCount = this.#counts.get(head) ?? 0;
      if (headCount === 0 || head.length < 3 || NOT_PARTS.some((not) => not.test(word.slice(cut)))) continue;
      const modifier = this.#modifier(word.slice(0, cut));
      const score = Math.log1p(headCount) + (word.length - cut) * 0.5 + modifier.score;
      if (score > bestScore) {
        bestScore = score;
        best = [...(depth < 2 ? this.split(modifier.text, depth + 1) : [modifier.text]), head];
      }
    }
    return best;
  }

  #modifier(prefix: string): { text: string; score: number } {
    let best = { text: prefix, score: -2 };
    for (const link of this.#links) {
      if (!prefix.endsWith(link)) continue;
      const text = prefix.slice(0, prefix.length - link.length);
      if (text.length < SHORTEST_MODIFIER) continue;
      const count = this.#counts.get(this.#stem(text)) ?? 0;
      const score = count === 0 ? -2 : Math.log1p(count) + 1;
      if (score > best.score) best = { text, score };
    }
    return best;
  }
}
