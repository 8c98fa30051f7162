import type { NamedConcept } from '../../matching/index.ts';
import type { Meeting, Stage, VentureRow } from '../../ventures/index.ts';

/** What somebody needs a mentor for, and how they can meet. Nothing about who they are as a person. */
export interface Need {
  readonly industryId: string;
  readonly stage: Stage;
  readonly topicIds: readonly string[];
  /** The occupations and skills a mentor should know, chosen or read from the words of the idea. */
  readonly concepts: readonly NamedConcept[];
  /** What was written of it, and the terms of that, packed; none where nothing was, or nothing has been read yet. */
  readonly text?: string;
  readonly terms?: string | null;
  readonly townId: string;
  readonly languages: readonly string[];
  readonly meeting: Meeting;
  readonly travelLimitMinutes: number;
  /** The company, to keep clear of declared conflicts of interest; null when there is none. */
  readonly cvr: string | null;
  /** Whose need it is, so that nobody is suggested to themselves; null for a visitor. */
  readonly personId: string | null;
}

/** What a venture needs a mentor for. */
export function needOf(venture: VentureRow): Need {
  const { industryId, stage, topicIds, concepts, townId, languages, meeting, travelLimitMinutes, cvr } =
    venture;
  const { personId, idea: text, terms } = venture;
  return {
    industryId,
    stage,
    topicIds,
    concepts,
    text,
    terms,
    townId,
    languages,
    meeting,
    travelLimitMinutes,
    cvr,
    personId,
  };
}
