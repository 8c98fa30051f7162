import type { RankedConcept } from '../ranking/concept-ranker.ts';
import type { FoundConcept } from './find-concepts.ts';

/**
 * What the ranker is sure of stands with names that begin as typed, what it only thinks of below those with a mistake:
 * chosen on titles with known answers, see docs/linking.md.
 */
const LEAST = 0.5;
const SURE = 0.4;
/** Both lists as one, best first, at most k: a concept that both have by the name and score of the better. */
export function blended(
  found: readonly FoundConcept[],
  ranked: readonly RankedConcept[],
  k: number,
  asFound: (ranked: RankedConcept, score: number) => FoundConcept,
): FoundConcept[] {
  if (isGuess(ranked)) return found.slice(0, k);
  const all = new Map(found.map((one) => [one.conceptId, one]));
  for (const one of ranked) {
    const score = LEAST + SURE * one.score;
    if ((all.get(one.conceptId)?.score ?? 0) < score) all.set(one.conceptId, asFound(one, score));
  }
  return [...all.values()]
    .sort((a, b) => b.score - a.score || (a.conceptId < b.conceptId ? -1 : 1))
    .slice(0, k);
}

/** A best one for which no word speaks is a guess at letters that mean nothing, however sure the ranker is among its own. */
function isGuess([best]: readonly RankedConcept[]): boolean {
  return !best || best.evidence.length === 0;
}
