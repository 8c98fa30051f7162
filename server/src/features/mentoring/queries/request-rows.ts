import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { recordReads } from '../../audit/index.ts';
import { conceptReader } from '../../matching/index.ts';
import { VENTURE_JSON, ventureView } from '../../ventures/index.ts';
import type { VentureRow, VentureView } from '../../ventures/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import { maySeeHeld, maySeeRequest, maySuggest } from '../model/match.policy.ts';
import type { MentorRequestState } from '../model/mentoring-words.ts';
import { loader } from './loader.ts';

type Asking = Pick<Context, 'sql'>;

/** A request with its venture as the database has them. */
export interface RequestRow {
  readonly id: string;
  readonly state: MentorRequestState;
  readonly openedAt: string;
  readonly dueAt: string;
  readonly lateSince: string | null;
  /** A mentor is held for it, and the adviser may still change their mind. */
  readonly isHeld: boolean;
  readonly venture: VentureRow;
}

/** A request in the shape of the GraphQL type; `row` is for the fields that load more. */
export interface RequestView {
  readonly id: string;
  readonly state: MentorRequestState;
  readonly openedAt: string;
  readonly dueAt: string;
  readonly lateSince: string | null;
  readonly venture: VentureView;
  readonly viewerCanSuggest: boolean;
  readonly row: RequestRow;
}

/** Whole rows: `where`, `order by` and `limit` follow. */
export const SELECT_REQUEST = `
  select r.id, r.state, r.opened_at::text as "openedAt", coalesce(q.turn_due_at, q.promised_at)::text as "dueAt",
         q.late_since::text as "lateSince", ${VENTURE_JSON} as venture,
         exists (select from mentor_match x where x.request_id = r.id and x.state = 'HELD') as "isHeld"
    from mentor_request r join request q on q.id = r.id join venture v on v.id = r.venture_id`;

const BY_ID = statement('mentoring.requests-by-id', `${SELECT_REQUEST} where r.id = any($1::uuid[])`);
const OF_VENTURES = statement(
  'mentoring.requests-of-ventures',
  `${SELECT_REQUEST} where r.venture_id = any($1::uuid[])`,
);
const REFUSALS = statement(
  'mentoring.refusals',
  `select request_id as "requestId", mentor_id as "mentorId" from mentor_match
    where request_id = any($1::uuid[]) and state in ('DECLINED', 'LAPSED')`,
);

const byId = loader<RequestRow | null>(async (context, ids) => {
  const rows = await context.sql.all<RequestRow>(BY_ID, [ids]);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
});
const ofVenture = loader<RequestRow | null>(async (context, ids) => {
  const rows = await context.sql.all<RequestRow>(OF_VENTURES, [ids]);
  const found = new Map(rows.map((row) => [row.venture.id, row]));
  return ids.map((id) => found.get(id) ?? null);
});
const refusals = loader<ReadonlySet<string>>(async (context, ids) => {
  const rows = await context.sql.all<{ requestId: string; mentorId: string }>(REFUSALS, [ids]);
  return ids.map(
    (id) => new Set(rows.filter(({ requestId }) => requestId === id).map(({ mentorId }) => mentorId)),
  );
});

/** One request's row, whoever asks. */
export const requestRow = (context: Asking, requestId: string) => byId(context, requestId);

/** The request of a venture, whoever asks. */
export const requestOfVenture = (context: Asking, ventureId: string) => ofVenture(context, ventureId);

/** The mentors who have said no to a request, or nothing in time: they are not suggested for it again. */
export const refusalsOf = (context: Asking, requestId: string) => refusals(context, requestId);

/** What it takes to read a request, and to write down who has. */
export type Reading = Pick<Context, 'sql' | 'clock' | 'viewer' | 'requestId' | 'app'>;

/** The request, if the viewer may see it: advisers and the entrepreneur whose it is. */
export async function seenRequest(context: Reading, row: RequestRow | null): Promise<RequestView | null> {
  if (!row || !maySeeRequest(context.viewer, factsOf(row))) return null;
  const [view] = await seenRequests(context, [row]);
  return view ?? null;
}

/** Requests whose reading has been shown to be the viewer's right. Advisers read them for their work, and that is written down. */
export async function seenRequests(context: Reading, rows: readonly RequestRow[]): Promise<RequestView[]> {
  await recordReads(context, {
    purpose: 'CASE_WORK',
    recordKind: 'VENTURE',
    rows: rows.flatMap(({ venture: { id: recordId, personId } }) =>
      personId ? [{ personId, recordId }] : [],
    ),
  });
  const concept = await conceptReader(context);
  return rows.map((row) => requestView(row, context.viewer, concept));
}

/** While a suggestion can be undone, a request still waits for everybody but advisers: nobody has been told. */
function requestView(
  row: RequestRow,
  viewer: Viewer | null,
  concept: (id: string) => Concept | null,
): RequestView {
  return {
    id: row.id,
    state: row.isHeld && !maySeeHeld(viewer) ? 'WAITING' : row.state,
    openedAt: row.openedAt,
    dueAt: row.dueAt,
    lateSince: row.lateSince,
    venture: ventureView(row.venture, concept),
    viewerCanSuggest: maySuggest(viewer, factsOf(row)),
    row,
  };
}

const factsOf = (row: RequestRow) => ({ state: row.state, entrepreneurId: row.venture.personId });
