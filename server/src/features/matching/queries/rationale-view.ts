import type { Words } from '../../../platform/language.ts';
import { conceptById } from '../../vocabulary/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type {
  BestChange,
  ConceptLink,
  Contribution,
  Evidence,
  Rationale,
  WordLink,
} from '../model/criterion.ts';

/** A link with its concepts, in the shape of the GraphQL type. */
export interface ConceptLinkView extends Omit<ConceptLink, 'wantedId' | 'shownId'> {
  readonly wanted: Concept;
  readonly shown: Concept | null;
}
/** Evidence with its concepts, in the shape of the GraphQL type. */
export interface EvidenceView extends Omit<
  Evidence,
  'fittingConceptIds' | 'missingConceptIds' | 'links' | 'words' | 'wanted' | 'shown'
> {
  readonly fitting: readonly Concept[];
  readonly missing: readonly Concept[];
  readonly links: readonly ConceptLinkView[];
  readonly words: readonly WordLink[];
  readonly wanted: readonly Words[];
  readonly shown: readonly Words[];
}
export type ContributionView = Omit<Contribution, 'evidence'> & { readonly evidence: EvidenceView };
export type BestChangeView = Omit<BestChange, 'conceptId'> & { readonly concept: Concept | null };
export interface RationaleView {
  readonly score: number;
  readonly ruleVersion: number;
  readonly contributions: readonly ContributionView[];
  readonly bestChange: BestChangeView | null;
}

/** How a rationale is read. */
export interface RationaleReading {
  /** The concept of an id; what it does not know is left out. */
  readonly concept?: (id: string) => Concept | null;
  /** Whether the reader may see the words in which somebody told what they want. */
  readonly showsWantedWords?: boolean;
}

/** A rationale, just made or stored with a decision, in the shape of the GraphQL type. */
export function rationaleView(
  { score, ruleVersion, contributions, bestChange }: Rationale,
  { concept = conceptById, showsWantedWords = false }: RationaleReading = {},
): RationaleView {
  const reading = { concept, showsWantedWords };
  return {
    score,
    ruleVersion,
    contributions: contributions.map(({ evidence, ...contribution }) => ({
      ...contribution,
      evidence: evidenceView(evidence, reading),
    })),
    bestChange: bestChange && {
      criterion: bestChange.criterion,
      gain: bestChange.gain,
      concept: bestChange.conceptId === null ? null : concept(bestChange.conceptId),
    },
  };
}

function evidenceView(
  {
    fittingConceptIds,
    missingConceptIds,
    links = [],
    words = [],
    wanted = [],
    shown = [],
    ...evidence
  }: Evidence,
  reading: Required<RationaleReading>,
): EvidenceView {
  return {
    ...evidence,
    fitting: fittingConceptIds.flatMap((id) => reading.concept(id) ?? []),
    missing: missingConceptIds.flatMap((id) => reading.concept(id) ?? []),
    links: links.flatMap((link) => linkView(link, reading) ?? []),
    words: words.map((link) => ({ ...link, wantedWords: reading.showsWantedWords ? link.wantedWords : [] })),
    wanted,
    shown,
  };
}

function linkView(
  { wantedId, shownId, wantedWords, ...link }: ConceptLink,
  { concept, showsWantedWords }: Required<RationaleReading>,
): ConceptLinkView | null {
  const wanted = concept(wantedId);
  if (!wanted) return null;
  const shown = shownId === null ? null : concept(shownId);
  return { ...link, wanted, shown, wantedWords: showsWantedWords ? wantedWords : [] };
}
