import { conceptById, conceptsByIds } from '../../vocabulary/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { BestChange, Contribution, Evidence, Rationale } from '../model/criterion.ts';

/** Evidence with its concepts, in the shape of the GraphQL type. */
export interface EvidenceView extends Omit<Evidence, 'fittingConceptIds' | 'missingConceptIds'> {
  readonly fitting: readonly Concept[];
  readonly missing: readonly Concept[];
}
export type ContributionView = Omit<Contribution, 'evidence'> & { readonly evidence: EvidenceView };
export type BestChangeView = Omit<BestChange, 'conceptId'> & { readonly concept: Concept | null };
export interface RationaleView {
  readonly score: number;
  readonly ruleVersion: number;
  readonly contributions: readonly ContributionView[];
  readonly bestChange: BestChangeView | null;
}

/** A rationale, just made or stored with a decision, in the shape of the GraphQL type. */
export function rationaleView({ score, ruleVersion, contributions, bestChange }: Rationale): RationaleView {
  return {
    score,
    ruleVersion,
    contributions: contributions.map(({ evidence, ...contribution }) => ({
      ...contribution,
      evidence: evidenceView(evidence),
    })),
    bestChange: bestChange && {
      criterion: bestChange.criterion,
      gain: bestChange.gain,
      concept: bestChange.conceptId === null ? null : conceptById(bestChange.conceptId),
    },
  };
}

function evidenceView({ fittingConceptIds, missingConceptIds, ...evidence }: Evidence): EvidenceView {
  return {
    ...evidence,
    fitting: conceptsByIds(fittingConceptIds),
    missing: conceptsByIds(missingConceptIds),
  };
}
