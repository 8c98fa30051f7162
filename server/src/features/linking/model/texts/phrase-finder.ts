import type { PhraseIndex } from './phrase-index.ts';
import type { Reading, TextWord } from './text-words.ts';

/** A name that words of a text say. */
export interface FoundPhrase {
  readonly label: number;
  /** 0…1: how much of the name was said, by the weight of its words, and how literally. */
  readonly likeness: number;
  /** How many of its words mean something, and how much the rarest of them tells. */
  readonly words: number;
  readonly weight: number;
  /** The first and the last word of the text that say it. */
  readonly from: number;
  readonly to: number;
}

/** So many words of the text a name may be spread over, to either side of its rarest word. */
const REACH = 4;
/** What a word is worth that has the root of another: svejser for svejsning. */
const SAME_ROOT = 0.85;
/** What each word between the words of a name costs. */
const GAP_COST = 0.07;
const LEAST = 0.7;

/** Every name that is said somewhere among these words, wholly or nearly. */
export function* findPhrases(words: readonly TextWord[], index: PhraseIndex): Generator<FoundPhrase> {
  for (let at = 0; at < words.length; at += 1)
    for (const reading of words[at]?.readings ?? [])
      for (const phrase of index.anchoredAt(reading.root)) {
        const found = readPhrase(words, at, reading, phrase, index);
        if (found) yield found;
      }
}

function readPhrase(
  words: readonly TextWord[],
  at: number,
  reading: Reading,
  phrase: number,
  index: PhraseIndex,
): FoundPhrase | null {
  const stems = index.stemsOf(phrase);
  let total = 0;
  let said = 0;
  let from = at;
  let to = at;
  let isAnchored = false;
  for (const stem of stems) {
    const root = index.rootOf(stem);
    const weight = index.weight(root);
    total += weight;
    if (!isAnchored && root === reading.root) {
      isAnchored = true;
      said += weight * qualityOf(reading, stem);
      continue;
    }
    const near = nearest(words, at, stem, root);
    if (near.quality === 0) continue;
    said += weight * near.quality;
    from = Math.min(from, near.at);
    to = Math.max(to, near.at);
  }
  const gaps = Math.max(0, to - from + 1 - stems.length);
  const likeness = said / total - gaps * GAP_COST;
  if (likeness < LEAST) return null;
  return {
    label: index.label(phrase),
    likeness,
    words: stems.length,
    weight: index.weight(reading.root),
    from,
    to,
  };
}

/** The best reading of a stem around a word, in the same stretch of text. */
function nearest(
  words: readonly TextWord[],
  around: number,
  stem: number,
  root: number,
): { at: number; quality: number } {
  let best = 0;
  let at = around;
  const { stretch } = words[around] as TextWord;
  for (let other = Math.max(0, around - REACH); other <= around + REACH; other += 1) {
    const word = words[other];
    if (!word) break;
    if (word.stretch !== stretch) continue;
    for (const reading of word.readings) {
      if (reading.root !== root) continue;
      const quality = qualityOf(reading, stem) - Math.abs(other - around) * 0.001;
      if (quality <= best) continue;
      best = quality;
      at = other;
    }
  }
  return { at, quality: best };
}

function qualityOf(reading: Reading, stem: number): number {
  return reading.stem === stem ? reading.quality : reading.quality * SAME_ROOT;
}
