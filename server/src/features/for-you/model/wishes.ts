import { FULL_SCORE, MATCHES, WEIGHT_VALUES } from '../../matching/index.ts';
import type { Contribution, CriterionCode, Rationale, WeightWord } from '../../matching/index.ts';
import type { ForYouProfile } from './profile.ts';

/** What somebody wishes, each wish under a weight in words. */
export type Wishes = Readonly<Partial<Record<CriterionCode, WeightWord>>>;

/** What it takes to have it: nobody wishes for that alone. */
const WITHIN_REACH: Wishes = { TRAVEL: 'MEDIUM', ROOM: 'LOW' };

/** What nobody says of a thing counts as little as what can only be guessed: an event for everybody may help. */
const UNSAID = MATCHES.optional.worth;

/** What somebody wishes who needs help: with this, from those who know the trade and the line of business, and how far they are. */
export function wishesOf({ concepts, stage }: Pick<ForYouProfile, 'concepts' | 'stage'>): Wishes {
  return {
    TOPICS: 'HIGH',
    INDUSTRY: 'MEDIUM',
    ...(concepts.length > 0 && { COMPETENCE: 'MEDIUM' }),
    ...(stage !== null && { STAGE: 'LOW' }),
  };
}

/**
 * One scale for things of all kinds, 0 to 100: how large a share of somebody's wishes is met, by their weights. Each
 * kind's own score says how well a thing does among its like, and cannot be compared: an evening is easily perfect in
 * the few respects it is judged by. A wish that a kind has no answer to is one that is not met. Being near and having
 * room is worth what there is to come for: far away and full, a thing keeps the part of its score that the wishes
 * weigh.
 */
export function shareOfWishes({ contributions }: Pick<Rationale, 'contributions'>, wishes: Wishes): number {
  const [met, wished] = sums(contributions, wishes, metBy);
  const [near, reach] = sums(contributions, WITHIN_REACH, ({ fit }) => fit ?? 0);
  return (FULL_SCORE * (met / wished) * (wished + near)) / (wished + reach);
}

type Met = (contribution: Contribution) => number;

function sums(contributions: readonly Contribution[], wishes: Wishes, met: Met): [number, number] {
  const byCode = new Map(contributions.map((contribution) => [contribution.criterion, contribution]));
  let [sum, total] = [0, 0];
  for (const [code, word] of Object.entries(wishes) as [CriterionCode, WeightWord][]) {
    const contribution = byCode.get(code);
    total += WEIGHT_VALUES[word];
    sum += WEIGHT_VALUES[word] * (contribution ? met(contribution) : 0);
  }
  return [sum, total];
}

/** Who has done it once can help with it; that others have done it three times decides between equals. */
function metBy({ fit, evidence }: Contribution): number {
  const [fitting, missing] = [evidence.fittingConceptIds.length, evidence.missingConceptIds.length];
  return Math.max(fit ?? UNSAID, fitting > 0 ? fitting / (fitting + missing) : 0);
}
