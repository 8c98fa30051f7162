import type { Context } from '../../../platform/graphql/context.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { rulesOf } from '../model/request-kinds.ts';
import type { RequestFace } from '../model/request-kinds.ts';
import * as policy from '../model/request.policy.ts';
import type { RequestFacts } from '../model/request.policy.ts';
import type { RequestOutcome, RequestParty, RequestState, TurnEnd } from '../model/request-words.ts';
import { loader } from './loader.ts';

/** A request as the database has it, with what decides who may see what of it. */
export interface RequestRow extends RequestFacts {
  readonly asked: (NonNullable<RequestFacts['asked']> & { readonly endedAt: string | null }) | null;
  readonly id: string;
  readonly focusArea: number;
  readonly subjectId: string;
  readonly outcome: RequestOutcome | null;
  readonly openedAt: string;
  readonly promisedAt: string;
  readonly closedAt: string | null;
  readonly turnParty: RequestParty | null;
  readonly turnPersonId: string | null;
  readonly turnBeganAt: string | null;
  readonly turnDueAt: string | null;
  readonly remindedAt: string | null;
  readonly lateSince: string | null;
  readonly handedOverCount: number;
}

/** Whose turn it is; `row` is for the holder's name. */
export interface TurnView {
  readonly party: RequestParty;
  readonly isViewers: boolean;
  readonly beganAt: string;
  readonly dueAt: string;
  readonly lateSince: string | null;
  readonly remindedAt: string | null;
  readonly isOverdue: boolean;
  readonly row: RequestRow;
}

/** A request in the shape of the GraphQL type, as the viewer may see it; `row` is for the fields that load more. */
export interface RequestView {
  readonly id: string;
  readonly kind: string;
  readonly focusArea: number;
  readonly state: RequestState;
  readonly outcome: RequestOutcome | null;
  readonly openedAt: string;
  readonly promisedAt: string;
  readonly closedAt: string | null;
  readonly turn: TurnView | null;
  readonly handedOverCount: number;
  readonly viewerIsAsker: boolean;
  readonly viewerIsStaff: boolean;
  readonly viewerCanTake: boolean;
  readonly viewerCanHandOver: boolean;
  readonly viewerCanWithdraw: boolean;
  readonly row: RequestRow;
}

/** Whole rows of `request q`; $1 is the viewer. `where`, `order by` and `limit` follow. */
export const SELECT_REQUEST = `
  select q.id, q.kind, q.focus_area as "focusArea", q.subject_id as "subjectId", q.asker_id as "askerId",
         q.unit_id as "unitId", q.assignee_id as "assigneeId", q.state, q.outcome, q.opened_at::text as "openedAt",
         q.promised_at::text as "promisedAt", q.closed_at::text as "closedAt", q.turn_party as "turnParty",
         q.turn_person_id as "turnPersonId", q.turn_began_at::text as "turnBeganAt", q.turn_due_at::text as "turnDueAt",
         q.reminded_at::text as "remindedAt", q.late_since::text as "lateSince",
         q.escalated_to as "escalatedTo", said."handedOverCount",
         coalesce(said."agreedAskedIds", '{}') as "agreedAskedIds",
         coalesce(said."knownAskedIds", '{}') as "knownAskedIds",
         case when asked.id is not null then json_build_object('endedBy', asked.ended_by, 'endedAt', asked.ended_at::text,
                                                          'isLatest', asked.is_latest) end as asked
    from request q
    cross join lateral (
      select count(*) filter (where kind = 'HANDED_OVER' and reason = 'NO_ANSWER')::int as "handedOverCount",
             array_agg(person_id) filter (where party = 'ASKED' and kind = 'ANSWERED' and person_id is not null)
               as "agreedAskedIds",
             array_agg(person_id) filter (where party = 'ASKED' and kind in ('ASKED_FIRST', 'ANSWERED') and person_id is not null)
               as "knownAskedIds"
        from request_step where request_id = q.id) said
    left join lateral (
      select t.id, t.ended_by, t.ended_at,
             not exists (select from request_turn later where later.request_id = q.id and later.party = 'ASKED'
                            and (later.began_at, later.id) > (t.began_at, t.id)) as is_latest
        from request_turn t where t.person_id = $1::uuid and t.request_id = q.id and t.party = 'ASKED'
       order by t.began_at desc, t.id desc limit 1) asked on true`;

/** What a statement made of SELECT_REQUEST and IS_STAFF begins with: $1 to $3. */
export function staffValues(viewer: Viewer | null): unknown[] {
  const isAdministrator = viewer?.hats.some(({ kind }) => kind === 'ADMINISTRATOR') ?? false;
  return [viewer?.personId ?? null, JSON.stringify(policy.staffScopes(viewer)), isAdministrator];
}

const OUTCOME_OF_TURN: Readonly<Record<TurnEnd, RequestOutcome>> = {
  ANSWERED: 'FULFILLED',
  ASKED_FIRST: 'LAPSED',
  REFUSED: 'REFUSED',
  HANDED_OVER: 'LAPSED',
  WITHDRAWN: 'WITHDRAWN',
  CLOSED: 'WITHDRAWN',
};

/**
 * The request as the viewer may see it. For whoever was asked and is asked no more it is closed since their turn ended, with
 * what became of it for them: who is asked instead, and until when, is none of their business.
 */
export function requestView(
  row: RequestRow,
  { viewer, clock }: Pick<Context, 'viewer' | 'clock'>,
): RequestView {
  const isPast = policy.isPastFor(viewer, row);
  const past = row.asked?.endedBy ?? 'CLOSED';
  return {
    id: row.id,
    kind: row.kind,
    focusArea: row.focusArea,
    state: isPast ? 'CLOSED' : row.state,
    outcome: isPast ? OUTCOME_OF_TURN[past] : row.outcome,
    openedAt: row.openedAt,
    promisedAt: row.promisedAt,
    closedAt: isPast ? (row.asked?.endedAt ?? null) : row.closedAt,
    turn: isPast ? null : turnView(row, viewer, clock.now()),
    handedOverCount: isPast ? 0 : row.handedOverCount,
    viewerIsAsker: policy.isAsker(viewer, row),
    viewerIsStaff: policy.isStaffOf(viewer, row),
    viewerCanTake: policy.mayTake(viewer, row),
    viewerCanHandOver: policy.mayHandOver(viewer, row),
    viewerCanWithdraw: policy.mayWithdraw(viewer, row),
    row,
  };
}

function turnView(row: RequestRow, viewer: Viewer | null, now: Date): TurnView | null {
  const {
    turnParty: party,
    turnPersonId,
    turnBeganAt: beganAt,
    turnDueAt: dueAt,
    remindedAt,
    lateSince,
  } = row;
  if (party === null || beganAt === null || dueAt === null) return null;
  const isOurs = party === 'UNIT' && turnPersonId === null && policy.isStaffOf(viewer, row);
  return {
    party,
    isViewers: isOurs || (viewer !== null && viewer.personId === turnPersonId),
    beganAt,
    dueAt,
    lateSince,
    remindedAt,
    isOverdue: lateSince !== null || now >= new Date(dueAt),
    row,
  };
}

/** What a request is about, in words and by the record that the viewer may open. */
export const faceOf = loader<RequestRow, RequestFace>(async (context, rows) => {
  const faces = new Map<string, RequestFace>();
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const subjects = rows
      .filter((row) => row.kind === kind)
      .map((row) => ({ id: row.id, subjectId: row.subjectId, askedId: askedId(row, context.viewer) }));
    for (const [id, face] of await rulesOf(kind).faces(context, subjects)) faces.set(id, face);
  }
  return rows.map((row) => faces.get(row.id) ?? { title: NO_TITLE, subjectId: row.subjectId });
});

const inHand = loader<RequestRow, boolean>(async (context, rows) => {
  const found = new Set<string>();
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const ids = rows.filter((row) => row.kind === kind).map(({ id }) => id);
    for (const id of (await rulesOf(kind).inHand?.(context, ids)) ?? []) found.add(id);
  }
  return rows.map(({ id }) => found.has(id));
});

/** Whether an answer of ours is on its way: for the staff, so that no two of them answer. Nobody else is told yet. */
export async function isBeingAnswered(
  context: Pick<Context, 'sql' | 'viewer'>,
  row: RequestRow,
): Promise<boolean> {
  return row.turnParty === 'UNIT' && policy.isStaffOf(context.viewer, row) && (await inHand(context, row));
}

/** For a request whose subject is gone. */
const NO_TITLE = { da: '–', en: '–', de: '–' };

function askedId(row: RequestRow, viewer: Viewer | null): string | null {
  const seesAll = policy.isAsker(viewer, row) || policy.isStaffOf(viewer, row);
  return seesAll ? null : (viewer?.personId ?? null);
}
