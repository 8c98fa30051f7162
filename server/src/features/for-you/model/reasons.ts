import type { Words } from '../../../platform/language.ts';
import type { Contribution, CriterionCode, Fit, Rationale } from '../../matching/index.ts';

/** Why something is shown, in codes and concepts: never the words of cases, which may be hidden from the reader. */
export interface Reason {
  readonly criterion: CriterionCode;
  readonly state: Fit;
  readonly fittingConceptIds: readonly string[];
  readonly missingConceptIds: readonly string[];
  readonly minutes: number | null;
  readonly placesLeft: number | null;
  readonly online: boolean;
  /** What is wanted and what there is, in labels of vocabularies and in bands. */
  readonly wanted: readonly Words[];
  readonly shown: readonly Words[];
}

/** What gives something its score and what it lacks, the most important first. What nobody asked or knows is no reason. */
export function reasonsOf({ contributions }: Rationale, isAsked: (code: CriterionCode) => boolean): Reason[] {
  return contributions
    .filter(({ state, weight, criterion }) => state !== 'UNKNOWN' && weight !== 'MUST' && isAsked(criterion))
    .toSorted((a, b) => b.points - a.points || b.maximum - a.maximum)
    .map(reasonOf);
}

function reasonOf({ criterion, state, evidence }: Contribution): Reason {
  const {
    fittingConceptIds,
    missingConceptIds,
    minutes,
    placesLeft,
    online,
    wanted = [],
    shown = [],
  } = evidence;
  const concepts = { fittingConceptIds, missingConceptIds };
  return { criterion, state, ...concepts, minutes, placesLeft, online, wanted, shown };
}

/** Whether something has to do with what is needed, and is not only near or free. */
export function hasToDoWith({ contributions }: Rationale, codes: readonly CriterionCode[]): boolean {
  return contributions.some(({ criterion, points }) => codes.includes(criterion) && points > 0);
}
