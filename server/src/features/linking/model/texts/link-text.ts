import type { LabelLanguage, LabelList } from '../labels/label-list.ts';
import { fold } from '../words/index.ts';
import { LABEL_LANGUAGES } from '../labels/label-list.ts';
import { findPhrases, type FoundPhrase } from './phrase-finder.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { foreignWords, textWords, type TextWord } from './text-words.ts';

/** A stretch of a text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A concept that a text speaks of, how surely (0…1), and the words that say so. */
export interface LinkedText {
  readonly conceptId: string;
  readonly score: number;
  readonly spans: readonly TextSpan[];
}

/** What is read of names: the list, and an index for each language. */
export interface TextIndex {
  readonly labels: LabelList;
  readonly phrases: Readonly<Record<LabelLanguage, PhraseIndex>>;
}

interface Candidate extends FoundPhrase {
  readonly concept: number;
  readonly score: number;
}

/** What a name in another language than the text's is worth. */
const FOREIGN = 0.85;
const KIND = { PREFERRED: 1, ALTERNATIVE: 0.97, HIDDEN: 0.9 } as const;
/** A single common word tells little: below the first weight nothing, above the second all. */
const COMMON = 3.2;
const RARE = 6.2;
/** What somebody does, or does it with, read as who does it: `vi bygger`, `vægt` for `vægter`. */
const DOING_FOR_DOER = 0.65;
/** Other names of skills that are one word stand for more than they name: `papers` for hanging wallpaper. */
const LOOSE = 0.85;
/** All words of a name are there, with their endings. */
const SAID_IN_FULL = 0.95;
/** Shorter words count only where a name is just that. */
const SHORTEST_FORM = 4;
/** Another form of the word. */
const NOT_LITERAL = 0.97;
/** Longer names are surer than shorter ones inside them. */
const LENGTH_BONUS = 0.06;

/** Below this a link is more often wrong than right; measured, see docs/linking.md. */
export const LEAST_SCORE = 0.8;
const MOST_LINKS = 20;

/**
 * The concepts a text in this language speaks of, surest first, at most twenty. Of overlapping words the best reading
 * wins. It reads what is said, not whether it is denied: `not welding` speaks of welding.
 */
export function linkText(
  { labels, phrases }: TextIndex,
  text: string,
  language: LabelLanguage,
): LinkedText[] {
  const own = textWords(text, language, phrases[language]);
  const candidates = [...candidatesOf(own, labels, phrases[language], 1)];
  for (const other of LABEL_LANGUAGES) {
    if (other === language) continue;
    const words = foreignWords(text, own, other, phrases[other]);
    for (const found of candidatesOf(words, labels, phrases[other], FOREIGN))
      if (isForeign(found, own)) candidates.push(found);
  }
  return gather(withoutOverlaps(candidates, labels), own, labels);
}

function* candidatesOf(
  words: readonly TextWord[],
  labels: LabelList,
  index: PhraseIndex,
  worth: number,
): Generator<Candidate> {
  for (const found of findPhrases(words, index)) {
    const score =
      found.likeness *
      KIND[labels.kind(found.label)] *
      specificity(found, index) *
      literalness(found, words, labels) *
      worth;
    if (score >= LEAST_SCORE) yield { ...found, score, concept: labels.conceptNumber(found.label) };
  }
}

/** Words the text's own language knows are not read in another, except a long name said in full. */
function isForeign({ words, likeness, from, to }: Candidate, own: readonly TextWord[]): boolean {
  return (
    (words > 1 && likeness >= SAID_IN_FULL) ||
    own.slice(from, to + 1).every(({ readings }) => readings.length === 0)
  );
}

function literalness(
  { label, words, likeness, from, to }: FoundPhrase,
  text: readonly TextWord[],
  labels: LabelList,
): number {
  const { scheme } = labels.concept(label);
  const isWork = scheme === 'OCCUPATION' || scheme === 'SKILL';
  const isWeak = isWork && text.slice(from, to + 1).every((word) => word.isWeak);
  const word = text[from];
  if (words > 1 || !word) return isWeak && likeness < SAID_IN_FULL ? 0 : 1;
  if (isWeak) return 0;
  const name = fold(labels.text(label));
  // `dem` is no form of `demens`, and the English `it` is no industry.
  if (word.folded.length < SHORTEST_FORM && name !== word.folded) return 0;
  const isDoing = word.isVerb || (/er$/u.test(name) && !word.folded.startsWith(name));
  if (scheme === 'OCCUPATION' && isDoing) return DOING_FOR_DOER;
  const isLoose = scheme === 'SKILL' && labels.kind(label) !== 'PREFERRED';
  return (name === word.folded ? 1 : NOT_LITERAL) * (isLoose ? LOOSE : 1);
}

function specificity({ words, weight }: FoundPhrase, index: PhraseIndex): number {
  // Weights are logarithms of how many names there are for each that has the word: small vocabularies tell less.
  const scale = Math.log(1 + index.size) / Math.log(1 + 100_000);
  const single = Math.min(1, Math.max(0, (weight / scale - COMMON) / (RARE - COMMON)));
  return words === 1 ? single : Math.min(1, single + 0.3 * (words - 1));
}

/** Best first; each word of the text goes to one occupation or skill, and to one topic or industry. */
function withoutOverlaps(candidates: Candidate[], labels: LabelList): Candidate[] {
  const taken = { work: new Set<number>(), business: new Set<number>() };
  const rank = ({ score, from, to }: Candidate) => score + LENGTH_BONUS * (to - from);
  return candidates
    .toSorted((a, b) => rank(b) - rank(a) || b.words - a.words || a.label - b.label)
    .filter(({ from, to, label }) => {
      const { scheme } = labels.concept(label);
      const words = scheme === 'OCCUPATION' || scheme === 'SKILL' ? taken.work : taken.business;
      for (let at = from; at <= to; at += 1) if (words.has(at)) return false;
      for (let at = from; at <= to; at += 1) words.add(at);
      return true;
    });
}

function gather(found: readonly Candidate[], words: readonly TextWord[], labels: LabelList): LinkedText[] {
  const byConcept = new Map<number, { score: number; spans: TextSpan[] }>();
  for (const { concept, score, from, to } of found) {
    const span = { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
    const known = byConcept.get(concept);
    if (known) known.spans.push(span);
    else byConcept.set(concept, { score, spans: [span] });
  }
  return [...byConcept]
    .map(([concept, { score, spans }]) => ({
      conceptId: labels.concepts[concept]?.id ?? '',
      score,
      spans: spans.toSorted((a, b) => a.start - b.start),
    }))
    .toSorted((a, b) => b.score - a.score || (a.conceptId < b.conceptId ? -1 : 1))
    .slice(0, MOST_LINKS);
}
