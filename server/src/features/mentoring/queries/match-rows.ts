import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { conceptReader, rationaleView } from '../../matching/index.ts';
import type { Rationale, RationaleView } from '../../matching/index.ts';
import { blindVenture, VENTURE_JSON } from '../../ventures/index.ts';
import type { BlindVentureView, VentureRow } from '../../ventures/index.ts';
import * as may from '../model/match.policy.ts';
import type { MatchFacts } from '../model/match.policy.ts';
import type { DeclineReason, MatchState } from '../model/mentoring-words.ts';
import { loader } from './loader.ts';

/** So many of a mentor's matches are shown, the newest first. */
const MOST = 100;

export interface MatchContact {
  readonly name: string;
  readonly email: string;
}

/** A match as the database has it, with what decides who may see what. */
export interface MatchRow extends MatchFacts {
  readonly id: string;
  readonly requestId: string;
  readonly mentorId: string;
  readonly rationale: Rationale;
  readonly suggestedAt: string;
  readonly releaseAt: string;
  readonly dueAt: string | null;
  readonly answeredAt: string | null;
  readonly endedAt: string | null;
  readonly declineReason: DeclineReason | null;
  readonly words: string | null;
  readonly question: string | null;
  readonly questionAnswer: string | null;
  readonly overrideReason: string | null;
  readonly outcomeReason: string | null;
  readonly outcomeBy: string | null;
  readonly mentorContact: MatchContact;
  readonly venture: VentureRow;
}

/** A match in the shape of the GraphQL type, as the viewer may see it. */
export interface MatchView {
  readonly id: string;
  readonly state: MatchState;
  readonly rationale: RationaleView;
  readonly suggestedAt: string;
  readonly releaseAt: string;
  readonly dueAt: string | null;
  readonly answeredAt: string | null;
  readonly endedAt: string | null;
  readonly declineReason: DeclineReason | null;
  readonly words: string | null;
  readonly question: string | null;
  readonly questionAnswer: string | null;
  readonly overrideReason: string | null;
  readonly outcomeReason: string | null;
  readonly blindVenture: BlindVentureView;
  readonly viewerCanUndo: boolean;
  readonly viewerCanAnswer: boolean;
  readonly viewerCanAnswerQuestion: boolean;
  readonly viewerCanEnd: boolean;
  /** For the fields that load more, or that a grant must open. */
  readonly row: MatchRow;
}

const SELECT_MATCH = `
  select x.id, x.request_id as "requestId", x.mentor_id as "mentorId", x.state, x.rationale,
         x.suggested_at::text as "suggestedAt", x.release_at::text as "releaseAt", case when (x.state, q.turn_party) in (('ASKED', 'ASKED'), ('QUESTION', 'ASKER'), ('QUESTION', 'UNIT'))
           then q.turn_due_at::text end as "dueAt",
         x.answered_at::text as "answeredAt", x.ended_at::text as "endedAt", x.decline_reason as "declineReason", x.words, x.question,
         x.question_answer as "questionAnswer", x.override_reason as "overrideReason", i.outcome_reason as "outcomeReason", i.outcome_by as "outcomeBy", m.person_id as "mentorPersonId", v.person_id as "entrepreneurId",
         json_build_object('name', p.name, 'email', coalesce(p.email, '')) as "mentorContact", ${VENTURE_JSON} as venture
    from mentor_match x
    join mentor m on m.id = x.mentor_id
    join person p on p.id = m.person_id
    join mentor_request r on r.id = x.request_id
    join request q on q.id = r.id
    join venture v on v.id = r.venture_id
    left join introduction i on i.id = x.id`;

const BY_ID = statement('mentoring.match', `${SELECT_MATCH} where x.id = $1`);
const OF_REQUESTS = statement(
  'mentoring.matches-of-requests',
  `${SELECT_MATCH} where x.request_id = any($1::uuid[]) order by x.suggested_at, x.id`,
);
const OF_MENTOR = statement(
  'mentoring.matches-of-mentor',
  `${SELECT_MATCH} where m.person_id = $1 and x.state not in ('HELD', 'UNDONE')
    order by x.suggested_at desc, x.id limit ${MOST}`,
);

const ofRequest = loader<MatchRow[]>(async (context, ids) => {
  const rows = await context.sql.all<MatchRow>(OF_REQUESTS, [ids]);
  return ids.map((id) => rows.filter(({ requestId }) => requestId === id));
});

type Asking = Pick<Context, 'sql' | 'viewer' | 'app' | 'clock'>;
type ReadConcept = Awaited<ReturnType<typeof conceptReader>>;

/** The match, if the viewer may see it. */
export async function matchById(context: Asking, matchId: string): Promise<MatchView | null> {
  const row = isId(matchId) ? await context.sql.one<MatchRow>(BY_ID, [matchId]) : null;
  return row && may.maySeeMatch(context.viewer, row)
    ? matchView(row, context.viewer, await conceptReader(context))
    : null;
}

/** The matches of a request that the viewer may see, the oldest first. */
export async function matchesOfRequest(context: Asking, requestId: string): Promise<MatchView[]> {
  const rows = await ofRequest(context, requestId);
  return matchViews(context, rows);
}

/** What a person has been asked as a mentor, the newest first. */
export async function matchesOfMentor(context: Asking, personId: string): Promise<MatchView[]> {
  const rows = await context.sql.all<MatchRow>(OF_MENTOR, [personId]);
  return matchViews(context, rows);
}

async function matchViews(context: Asking, rows: readonly MatchRow[]): Promise<MatchView[]> {
  const concept = await conceptReader(context);
  return rows
    .filter((row) => may.maySeeMatch(context.viewer, row))
    .map((row) => matchView(row, context.viewer, concept));
}

function matchView(row: MatchRow, viewer: Viewer | null, concept: ReadConcept): MatchView {
  const seesRefusal = may.maySeeRefusal(viewer, row);
  const isOwn = viewer !== null && viewer.personId === row.outcomeBy;
  return {
    id: row.id,
    state: row.state,
    rationale: rationaleView(row.rationale, { concept, showsWantedWords: may.mayReadWholeIdea(viewer, row) }),
    suggestedAt: row.suggestedAt,
    releaseAt: row.releaseAt,
    dueAt: row.dueAt,
    answeredAt: row.answeredAt,
    endedAt: row.endedAt,
    declineReason: seesRefusal ? row.declineReason : null,
    words: seesRefusal ? row.words : null,
    question: row.question,
    questionAnswer: row.questionAnswer,
    overrideReason: may.mayReadOverride(viewer) ? row.overrideReason : null,
    outcomeReason: isOwn || may.mayReadOverride(viewer) ? row.outcomeReason : null,
    blindVenture: blindVenture(row.id, row.venture),
    viewerCanUndo: may.mayUndo(viewer, row),
    viewerCanAnswer: may.mayAnswer(viewer, row),
    viewerCanAnswerQuestion: may.mayAnswerQuestion(viewer, row),
    viewerCanEnd: may.mayEnd(viewer, row),
    row,
  };
}
