import type { ConceptScheme } from '../../../vocabulary/index.ts';
import { fold } from '../words/index.ts';
import type { LabelLanguage, LabelList } from '../labels/label-list.ts';
import { typedWords, withoutSmallWords } from './typed-words.ts';
import { BestOf } from './best-of.ts';
import { isFirstAt, labelAt, type WordIndex } from './word-index.ts';
import { QUALITY, type WordMatch, wordsMeant, wordsMistyped } from './word-matches.ts';

/** A concept somebody may mean by what they type. */
export interface FoundConcept {
  readonly conceptId: string;
  /** The name that was found by: often another than the one people read. */
  readonly matchedLabel: string;
  readonly matchedLanguage: LabelLanguage;
  /** 0…1. */
  readonly score: number;
}

/** What somebody asks for. */
interface Asked {
  readonly language: LabelLanguage;
  readonly schemes: ReadonlySet<ConceptScheme>;
  readonly k: number;
}

/** So many names are compared letter by letter. */
const FINALISTS = 400;
const KIND = { PREFERRED: 1, ALTERNATIVE: 0.9, HIDDEN: 0.84 } as const;
const OTHER_LANGUAGE = 0.8;
const NOT_FIRST = 0.93;
/** With fewer letters than this only the beginning of a name is looked at. */
const SHORTEST_WORD = 3;

/**
 * Finds concepts by the beginning of any of their words, by other names, by names in other languages, by the head of a
 * compound, and in spite of small mistakes. One instance answers one question at a time.
 */
export class ConceptFinder {
  readonly #labels: LabelList;
  readonly #words: WordIndex;
  readonly #quality: Float32Array;
  readonly #sums: Float64Array;

  constructor(labels: LabelList, words: WordIndex) {
    this.#labels = labels;
    this.#words = words;
    this.#quality = new Float32Array(labels.count);
    this.#sums = new Float64Array(labels.count);
  }

  /** The best k, best first; none for a text without letters. */
  find(text: string, language: LabelLanguage, schemes: readonly ConceptScheme[], k: number): FoundConcept[] {
    const typed = typedWords(text, language);
    if (typed.length === 0 || k <= 0) return [];
    const asked = { language, schemes: new Set(schemes), k };
    const meant = this.#meant(typed);
    const exact = this.#best(typed, meant, asked);
    if (exact.length >= k) return exact;
    const forgiving = this.#best(typed, this.#forgiven(typed, meant), asked);
    const fewer = withoutSmallWords(typed);
    if (forgiving.length > 0 || fewer === typed) return forgiving;
    return this.#best(fewer, this.#forgiven(fewer, this.#meant(fewer)), asked);
  }

  /** Whether several words are typed, or one that some name has. */
  mayBeWhole(text: string, language: LabelLanguage): boolean {
    const typed = typedWords(text, language);
    const [word = ''] = typed;
    return typed.length > 1 || (word.length >= SHORTEST_WORD && this.#words.has(word));
  }

  #meant(typed: readonly string[]): WordMatch[][] {
    return typed.map((word, at) => wordsMeant(word, at === typed.length - 1, this.#words));
  }

  #forgiven(typed: readonly string[], meant: readonly WordMatch[][]): WordMatch[][] {
    return typed.map((word, at) => [
      ...(meant[at] as WordMatch[]),
      ...wordsMistyped(word, at === typed.length - 1, this.#words),
    ]);
  }

  #best(typed: readonly string[], meant: readonly WordMatch[][], asked: Asked): FoundConcept[] {
    const finalists = this.#finalists(this.#matching(typed, meant), typed, asked);
    const whole = typed.join(' ');
    const byConcept = new Map<string, FoundConcept>();
    for (const { number: label, score } of finalists) {
      const found = this.#found(label, score, whole);
      const known = byConcept.get(found.conceptId);
      if (!known || known.score < found.score) byConcept.set(found.conceptId, found);
    }
    return [...byConcept.values()]
      .sort((a, b) => b.score - a.score || (a.conceptId < b.conceptId ? -1 : 1))
      .slice(0, asked.k);
  }

  /** The names in which every word that was typed is found; #sums has the sum of how well. */
  #matching(typed: readonly string[], meant: readonly WordMatch[][]): number[] {
    let kept: number[] = [];
    typed.forEach((word, at) => {
      const isAlone = word.length < SHORTEST_WORD && typed.length === 1;
      const touched = isAlone ? this.#namesFrom(word) : this.#labelsWith(meant[at] as WordMatch[]);
      if (at === 0) for (const label of touched) this.#sums[label] = 0;
      kept = (at === 0 ? touched : kept).filter((label) => this.#quality[label] !== 0);
      for (const label of kept) (this.#sums[label] as number) += this.#quality[label] as number;
      for (const label of touched) this.#quality[label] = 0;
    });
    return kept;
  }

  /** Writes into #quality how well each name has one of the words; answers which names. */
  #labelsWith(meant: readonly WordMatch[]): number[] {
    const touched: number[] = [];
    for (const { word, quality } of meant)
      for (const place of this.#words.places(word)) {
        const label = labelAt(place);
        const worth = isFirstAt(place) ? quality : quality * NOT_FIRST;
        const before = this.#quality[label] as number;
        if (before === 0) touched.push(label);
        if (worth > before) this.#quality[label] = worth;
      }
    return touched;
  }

  /** The same for one or two letters, with which very much begins: only by the first word, and only what people read unless it is typed to the end. */
  #namesFrom(typed: string): number[] {
    const touched: number[] = [];
    const { from, to } = this.#words.beginningWith(typed);
    for (let word = from; word < to; word += 1) {
      const isWhole = this.#words.words[word] === typed;
      for (const place of this.#words.places(word)) {
        const label = labelAt(place);
        if (!isFirstAt(place) || this.#quality[label] !== 0) continue;
        if (!isWhole && this.#labels.kind(label) !== 'PREFERRED') continue;
        touched.push(label);
        this.#quality[label] = isWhole ? QUALITY.whole : QUALITY.beginning;
      }
    }
    return touched;
  }

  #finalists(matching: readonly number[], typed: readonly string[], { language, schemes }: Asked) {
    const length = typed.reduce((sum, word) => sum + word.length + 1, -1);
    const best = new BestOf(FINALISTS);
    for (const label of matching) {
      if (!schemes.has(this.#labels.concept(label).scheme)) continue;
      const quality = (this.#sums[label] as number) / typed.length;
      const own = this.#labels.language(label) === language ? 1 : OTHER_LANGUAGE;
      const covered = Math.min(1, length / Math.max(1, this.#labels.text(label).length));
      best.offer(label, quality * KIND[this.#labels.kind(label)] * own * (0.8 + 0.2 * covered));
    }
    return best.inOrder();
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
