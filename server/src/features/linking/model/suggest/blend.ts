import type { RankedConcept } from '../ranking/concept-ranker.ts';
import { fold } from '../words/index.ts';
import { editDistance, forgiven } from './edit-distance.ts';
import type { FoundConcept } from './find-concepts.ts';

/**
 * What the ranker is sure of stands with names that begin as typed, what it only thinks of below those with a mistake:
 * chosen on titles with known answers, see docs/linking.md.
 */
const LEAST = 0.5;
const SURE = 0.4;
/** A whole name with one slip of the fingers is what was typed: above all that is only thought. */
const SLIPPED = LEAST + SURE + 0.01;

/** Both lists as one, best first, at most k: a concept that both have by the name and score of the better. */
export function blended(
  typed: string,
  found: readonly FoundConcept[],
  ranked: readonly RankedConcept[],
  k: number,
  asFound: (ranked: RankedConcept, score: number) => FoundConcept,
): FoundConcept[] {
  if (isGuess(ranked)) return found.slice(0, k);
  const all = new Map(found.map((one) => [one.conceptId, isSlipOf(typed, one) ? raised(one) : one]));
  for (const one of ranked) {
    const score = LEAST + SURE * one.score;
    if ((all.get(one.conceptId)?.score ?? 0) < score) all.set(one.conceptId, asFound(one, score));
  }
  return [...all.values()]
    .sort((a, b) => b.score - a.score || (a.conceptId < b.conceptId ? -1 : 1))
    .slice(0, k);
}

function isSlipOf(typed: string, { matchedLabel }: FoundConcept): boolean {
  const whole = fold(typed.trim());
  return forgiven(whole) > 0 && editDistance(whole, fold(matchedLabel), 1) === 1;
}

function raised(one: FoundConcept): FoundConcept {
  return { ...one, score: Math.max(one.score, SLIPPED) };
}

/** A best one for which no word speaks is a guess at letters that mean nothing, however sure the ranker is among its own. */
function isGuess([best]: readonly RankedConcept[]): boolean {
  return !best || best.evidence.length === 0;
}
