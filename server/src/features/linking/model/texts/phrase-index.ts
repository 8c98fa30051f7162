import { CompoundSplitter, type Word } from '../words/index.ts';
import type { LabelLanguage } from '../labels/label-list.ts';
import { Numbers } from '../labels/numbers.ts';
import { PostingLists } from '../labels/posting-lists.ts';
import { rootOf } from './roots.ts';

/** Longer names are definitions; nobody writes them in a sentence. */
const LONGEST_PHRASE = 6;
const NONE = new Uint32Array(0);
/** What a verb that many names begin with weighs, against any other word. */
const DOING_WEIGHT = 0.6;

/** The names of one language as rows of stems, found by the root that the fewest of them have. */
export class PhraseIndex {
  readonly splitter: CompoundSplitter;
  readonly #stems: ReadonlyMap<string, number>;
  readonly #roots: ReadonlyMap<string, number>;
  readonly #rootOfStem: Uint32Array;
  readonly #weights: Float32Array;
  readonly #labels: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #phraseStems: Uint32Array;
  #byAnchor: PostingLists | null = null;

  private constructor(parts: PhraseParts, splitter: CompoundSplitter, weights: Float32Array) {
    this.#stems = parts.stems;
    this.#roots = parts.roots;
    this.#rootOfStem = parts.rootOfStem;
    this.#labels = parts.labels;
    this.#starts = parts.starts;
    this.#phraseStems = parts.phraseStems;
    this.#weights = weights;
    this.splitter = splitter;
  }

  /** Makes one in small steps, so that others can work in between. */
  static *steps(language: LabelLanguage, parts: PhraseParts): Generator<void, PhraseIndex> {
    const weights = parts.frequencies.map(
      (count, root) =>
        Math.log(1 + parts.labels.length / count) *
        (isDoing(count, parts.beginnings[root] ?? 0) ? DOING_WEIGHT : 1),
    );
    yield;
    const splitter = new CompoundSplitter(language, parts.standing, (part) => parts.stemOfPart(part));
    const index = new PhraseIndex(parts, splitter, weights);
    index.#byAnchor = yield* PostingLists.steps(parts.roots.size, parts.labels.length, (phrase, put) =>
      put(index.#anchor(phrase), phrase),
    );
    return index;
  }

  get size(): number {
    return this.#labels.length;
  }

  /** The number of a stem, or -1 when no name has it. */
  stem(stem: string): number {
    return this.#stems.get(stem) ?? -1;
  }

  /** The number of a root, or -1 when no name has it. */
  root(root: string): number {
    return this.#roots.get(root) ?? -1;
  }

  /** The number of the root of a stem. */
  rootOf(stem: number): number {
    return this.#rootOfStem[stem] as number;
  }

  /** How much a root tells: the fewer names have it, the more. */
  weight(root: number): number {
    return this.#weights[root] as number;
  }

  /** The phrases whose rarest root this is. */
  anchoredAt(root: number): Uint32Array {
    return this.#byAnchor?.of(root) ?? NONE;
  }

  label(phrase: number): number {
    return this.#labels[phrase] as number;
  }

  /** The stems of a phrase, in its order. */
  stemsOf(phrase: number): Uint32Array {
    return this.#phraseStems.subarray(this.#starts[phrase], this.#starts[phrase + 1]);
  }

  #anchor(phrase: number): number {
    let anchor = 0;
    let weight = -1;
    for (const stem of this.stemsOf(phrase)) {
      const root = this.rootOf(stem);
      if (this.weight(root) <= weight) continue;
      anchor = root;
      weight = this.weight(root);
    }
    return anchor;
  }
}

interface PhraseParts {
  readonly stems: ReadonlyMap<string, number>;
  readonly roots: ReadonlyMap<string, number>;
  readonly rootOfStem: Uint32Array;
  /** How many phrases have each root. */
  readonly frequencies: Float32Array;
  /** How many longer names of skills begin with each root. */
  readonly beginnings: readonly number[];
  readonly labels: Uint32Array;
  readonly starts: Uint32Array;
  readonly phraseStems: Uint32Array;
  /** How often each stem stands as a word of its own, for compounds. */
  readonly standing: ReadonlyMap<string, number>;
  readonly stemOfPart: (part: string) => string;
}

/** Whether a word mostly begins names of skills, as `use`, `manage` and `udføre` do: what is done matters less than with what. */
function isDoing(frequency: number, beginnings: number): boolean {
  return beginnings >= 8 && beginnings > 0.6 * frequency;
}

/** Takes the names of one language, one after another. */
export class PhraseIndexBuilder {
  readonly #language: LabelLanguage;
  readonly #stems = new Map<string, number>();
  readonly #roots = new Map<string, number>();
  readonly #standing = new Map<string, number>();
  readonly #rootOfStem = new Numbers();
  readonly #frequencies: number[] = [];
  readonly #beginnings: number[] = [];
  readonly #labels = new Numbers();
  readonly #starts = new Numbers();
  readonly #phraseStems = new Numbers();

  constructor(language: LabelLanguage) {
    this.#language = language;
  }

  /** Adds a name by the words that mean something in it. */
  add(label: number, said: readonly Word[], isSkill: boolean): void {
    if (said.length === 0 || said.length > LONGEST_PHRASE) return;
    this.#labels.push(label);
    this.#starts.push(this.#phraseStems.length);
    const roots = new Set<number>();
    for (const word of said) {
      const stem = said.length === 1 && this.#isLaw(word) ? word.folded : word.stem;
      const number = this.#stem(stem);
      // Verkäufer/Verkäuferin is one word.
      if (roots.has(this.#rootOfStem.at(number))) continue;
      this.#phraseStems.push(number);
      this.#standing.set(stem, (this.#standing.get(stem) ?? 0) + 1);
      roots.add(this.#rootOfStem.at(number));
    }
    const [first] = roots;
    if (isSkill && roots.size > 1 && first !== undefined)
      this.#beginnings[first] = (this.#beginnings[first] ?? 0) + 1;
    for (const root of roots) this.#frequencies[root] = (this.#frequencies[root] ?? 0) + 1;
  }

  /** The index of what was taken, in small steps. */
  *close(stemOfPart: (part: string) => string): Generator<void, PhraseIndex> {
    this.#starts.push(this.#phraseStems.length);
    return yield* PhraseIndex.steps(this.#language, {
      stems: this.#stems,
      roots: this.#roots,
      rootOfStem: this.#rootOfStem.close(),
      frequencies: Float32Array.from(this.#frequencies),
      beginnings: this.#beginnings,
      labels: this.#labels.close(),
      starts: this.#starts.close(),
      phraseStems: this.#phraseStems.close(),
      standing: this.#standing,
      stemOfPart,
    });
  }

  /** `Medieret` (media law) is no form of `medier`; as a name of its own a Danish word in -ret is law. */
  #isLaw({ folded }: Word): boolean {
    return this.#language === 'da' && folded.length > 6 && folded.endsWith('ret');
  }

  #stem(stem: string): number {
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    const number = this.#stems.size;
    this.#stems.set(stem, number);
    this.#rootOfStem.push(numberOf(this.#roots, rootOf(stem, this.#language)));
    return number;
  }
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
