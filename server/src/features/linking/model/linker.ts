import type { ConceptScheme, Thesaurus } from '../../vocabulary/index.ts';
import { type LabelLanguage, LabelList, ofEachLanguage } from './labels/label-list.ts';
import { ConceptFinder, type FoundConcept } from './suggest/find-concepts.ts';
import { WordIndexBuilder } from './suggest/word-index.ts';
import { linkText, type LinkedText, type TextIndex } from './texts/link-text.ts';
import { PhraseIndexBuilder } from './texts/phrase-index.ts';
import { stemOf, wordsOf } from './words/index.ts';

/** So many names are read between two pauses: some milliseconds of work. */
const NAMES_AT_A_TIME = 400;
/** Topics and industries are pairs: `Accounts and VAT` is found by either. */
const PAIR = / (?:og|and|und) |, /;

/** Finds the concepts of one version of the vocabulary in what people write. */
export class Linker {
  /** The version of the thesaurus it was made of. */
  readonly version: string;
  readonly #texts: TextIndex;
  readonly #finder: ConceptFinder;

  private constructor(version: string, texts: TextIndex, finder: ConceptFinder) {
    this.version = version;
    this.#texts = texts;
    this.#finder = finder;
  }

  /** The occupations, skills, topics and industries a text speaks of, surest first, with the words that say so. */
  link(text: string, language: LabelLanguage): LinkedText[] {
    return linkText(this.#texts, text, language);
  }

  /** The concepts somebody may mean who types this, best first. */
  find(text: string, language: LabelLanguage, schemes: readonly ConceptScheme[], k: number): FoundConcept[] {
    return this.#finder.find(text, language, schemes, k);
  }

  /** Whether a text ends with a whole word of some name, or has several words: then it may be all that somebody means. */
  mayBeWhole(text: string, language: LabelLanguage): boolean {
    return this.#finder.mayBeWhole(text, language);
  }

  /** Makes one at once; with all of ESCO it takes seconds, in which nothing else is done. */
  static of(thesaurus: Thesaurus): Linker {
    const steps = Linker.steps(thesaurus);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  /** Makes one in small steps, so that others can work in between. */
  static *steps(thesaurus: Thesaurus): Generator<void, Linker> {
    const labels = yield* LabelList.steps(thesaurus);
    const words = new WordIndexBuilder();
    const phrases = ofEachLanguage((language) => new PhraseIndexBuilder(language));
    for (let label = 0; label < labels.count; label += 1) {
      addName(label, labels, words, phrases);
      if (label % NAMES_AT_A_TIME === 0) yield;
    }
    const index = yield* words.close();
    const close = (language: LabelLanguage) => phrases[language].close((part) => stemOf(part, language));
    const closed = { da: yield* close('da'), en: yield* close('en'), de: yield* close('de') };
    return new Linker(thesaurus.version, { labels, phrases: closed }, new ConceptFinder(labels, index));
  }
}

function addName(
  label: number,
  labels: LabelList,
  words: WordIndexBuilder,
  phrases: Readonly<Record<LabelLanguage, PhraseIndexBuilder>>,
): void {
  const language = labels.language(label);
  const text = labels.text(label);
  const said = wordsOf(text, language);
  words.add(
    label,
    said.map(({ folded }) => folded),
  );
  const { scheme } = labels.concept(label);
  // `Python (programming)` is called Python; `tekniker (cembalo)` is no technician of any kind.
  const isAsideLeftOut = scheme === 'SKILL' && labels.kind(label) === 'PREFERRED';
  const kept = isAsideLeftOut ? said.filter(({ isAside }) => !isAside) : said;
  phrases[language].add(label, kept, scheme === 'SKILL');
  if ((scheme === 'TOPIC' || scheme === 'INDUSTRY') && PAIR.test(text))
    for (const part of text.split(PAIR)) phrases[language].add(label, wordsOf(part, language), false);
}
