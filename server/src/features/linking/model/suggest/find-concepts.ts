import type { ConceptScheme } from '../../../vocabulary/index.ts';
import { fold } from '../words/index.ts';
import type { LabelLanguage, LabelList } from '../labels/label-list.ts';
import { typedWords, withoutSmallWords } from './typed-words.ts';
import type { WordIndex } from './word-index.ts';

/** A concept somebody may mean by what they type. */
export interface FoundConcept {
  readonly conceptId: string;
  /** The name that was found by: often another than the one people read. */
  readonly matchedLabel: string;
  readonly matchedLanguage: LabelLanguage;
  /** 0…1. */
  readonly score: number;
}

/** So many names are compared letter by letter. */
const FINALISTS = 400;
const KIND = { PREFERRED: 1, ALTERNATIVE: 0.9, HIDDEN: 0.84 } as const;
const OTHER_LANGUAGE = 0.8;
const NOT_FIRST = 0.93;
const QUALITY = { whole: 1, beginning: 0.94, ending: 0.78, inside: 0.62, mistakes: [1, 0.74, 0.6] } as const;
/** With fewer letters than this only the beginning of a name is looked at. */
const SHORTEST_WORD = 3;
/** Words this long are also looked for inside of others: the head of a compound. */
const SHORTEST_INSIDE = 4;

/**
 * Finds concepts by the beginning of any of their words, by other names, by names in other languages, by the head of a
 * compound, and in spite of small mistakes. One instance answers one question at a time.
 */
export class ConceptFinder {
  readonly #labels: LabelList;
  readonly #words: WordIndex;
  readonly #quality: Float32Array;

  constructor(labels: LabelList, words: WordIndex) {
    this.#labels = labels;
    this.#words = words;
    this.#quality = new Float32Array(labels.count);
  }

  /** The best k, best first; none for a text without letters. */
  find(text: string, language: LabelLanguage, schemes: readonly ConceptScheme[], k: number): FoundConcept[] {
    const typed = typedWords(text, language);
    if (typed.length === 0 || k <= 0) return [];
    const exact = this.#best(typed, language, schemes, k, false);
    if (exact.length >= k) return exact;
    const forgiving = this.#best(typed, language, schemes, k, true);
    const fewer = withoutSmallWords(typed);
    return forgiving.length > 0 || fewer === typed
      ? forgiving
      : this.#best(fewer, language, schemes, k, true);
  }

  #best(
    typed: readonly string[],
    language: LabelLanguage,
    schemes: readonly ConceptScheme[],
    k: number,
    forgive: boolean,
  ): FoundConcept[] {
    const labels = this.#matching(typed, forgive);
    const finalists = this.#finalists(labels, typed, language, new Set(schemes));
    const whole = typed.join(' ');
    const byConcept = new Map<string, FoundConcept>();
    for (const { label, score } of finalists) {
      const found = this.#found(label, score, whole);
      const known = byConcept.get(found.conceptId);
      if (!known || known.score < found.score) byConcept.set(found.conceptId, found);
    }
    return [...byConcept.values()]
      .sort((a, b) => b.score - a.score || (a.conceptId < b.conceptId ? -1 : 1))
      .slice(0, k);
  }

  /** The names in which every word that was typed is found, with the sum of how well. */
  #matching(typed: readonly string[], forgive: boolean): { label: number; quality: number }[] {
    const sums = new Map<number, number>();
    typed.forEach((word, at) => {
      const touched =
        word.length < SHORTEST_WORD && typed.length === 1
          ? this.#namesFrom(word)
          : this.#labelsWith(word, at === typed.length - 1, forgive);
      if (at === 0) for (const label of touched) sums.set(label, this.#quality[label] as number);
      else
        for (const [label, sum] of sums) {
          const quality = this.#quality[label] as number;
          if (quality === 0) sums.delete(label);
          else sums.set(label, sum + quality);
        }
      for (const label of touched) this.#quality[label] = 0;
    });
    return Array.from(sums, ([label, sum]) => ({ label, quality: sum / typed.length }));
  }

  /** Writes into #quality how well each name has the word; answers which names. */
  #labelsWith(typed: string, isLast: boolean, forgive: boolean): number[] {
    const touched: number[] = [];
    const give = (word: number, quality: number) =>
      this.#words.places(word, (label, isFirst) => {
        const worth = isFirst ? quality : quality * NOT_FIRST;
        const before = this.#quality[label] as number;
        if (before === 0) touched.push(label);
        if (worth > before) this.#quality[label] = worth;
      });
    const { words } = this.#words;
    const { from, to } = this.#words.beginningWith(typed);
    for (let word = from; word < to; word += 1)
      give(
        word,
        words[word] === typed ? QUALITY.whole : isLast ? QUALITY.beginning : QUALITY.beginning * 0.95,
      );
    if (typed.length >= SHORTEST_INSIDE)
      for (let word = 0; word < words.length; word += 1) {
        const at = (words[word] as string).indexOf(typed, 1);
        if (at < 0) continue;
        give(word, at + typed.length === (words[word] as string).length ? QUALITY.ending : QUALITY.inside);
      }
    // A word that exists is meant.
    if (forgive && words[from] !== typed)
      for (const { word, mistakes } of this.#words.lookAlikes(typed, isLast))
        give(word, QUALITY.mistakes[mistakes] ?? 0);
    return touched;
  }

  /** The same for one or two letters, with which very much begins: only by the first word, and only what people read unless it is typed to the end. */
  #namesFrom(typed: string): number[] {
    const touched: number[] = [];
    const { from, to } = this.#words.beginningWith(typed);
    for (let word = from; word < to; word += 1) {
      const isWhole = this.#words.words[word] === typed;
      this.#words.places(word, (label, isFirst) => {
        if (!isFirst || this.#quality[label] !== 0) return;
        if (!isWhole && this.#labels.kind(label) !== 'PREFERRED') return;
        touched.push(label);
        this.#quality[label] = isWhole ? QUALITY.whole : QUALITY.beginning;
      });
    }
    return touched;
  }

  #finalists(
    matching: { label: number; quality: number }[],
    typed: readonly string[],
    language: LabelLanguage,
    schemes: ReadonlySet<ConceptScheme>,
  ): { label: number; score: number }[] {
    const length = typed.reduce((sum, word) => sum + word.length + 1, -1);
    const scored: { label: number; score: number }[] = [];
    for (const { label, quality } of matching) {
      if (!schemes.has(this.#labels.concept(label).scheme)) continue;
      const own = this.#labels.language(label) === language ? 1 : OTHER_LANGUAGE;
      const covered = Math.min(1, length / Math.max(1, this.#labels.text(label).length));
      scored.push({
        label,
        score: quality * KIND[this.#labels.kind(label)] * own * (0.8 + 0.2 * covered),
      });
    }
    if (scored.length <= FINALISTS) return scored;
    return scored.sort((a, b) => b.score - a.score || a.label - b.label).slice(0, FINALISTS);
  }

  #found(label: number, score: number, whole: string): FoundConcept {
    const { id } = this.#labels.concept(label);
    const matchedLabel = this.#labels.text(label);
    // What is typed to the end is meant, also where another name goes on after it.
    const isWhole = fold(matchedLabel) === whole && this.#labels.kind(label) !== 'HIDDEN';
    return {
      conceptId: id,
      matchedLabel,
      matchedLanguage: this.#labels.language(label),
      score: Math.min(1, isWhole ? score + 0.08 : score),
    };
  }
}
