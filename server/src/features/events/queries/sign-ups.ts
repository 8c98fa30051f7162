import { LIMITS } from '@vaekstbro/schema/limits';
import { GraphQLError } from 'graphql';
import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { organisationOf } from '../../../platform/viewer.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { recordDeed, recordReads } from '../../audit/index.ts';
import { organisedBy } from '../model/event.policy.ts';
import type { SeatState } from '../model/seats.ts';
import { withoutSpelling } from '../model/ticket-code.ts';
import { momentKeys } from './moment-cursor.ts';
import { seatsOf, WAITING_POSITION } from './tickets.ts';
import type { TicketSeatRow } from './tickets.ts';

/** A sign-up as the organiser sees it. */
export interface SignUpRow {
  id: string;
  name: string;
  email: string;
  code: string;
  state: SeatState;
  waitingPosition: number | null;
  createdAt: string;
  seats: TicketSeatRow[];
}

/** With who it is, if the address is proven to be somebody's: they see that it was read. */
type FoundRow = SignUpRow & { personId: string | null };

const mine = statement(
  'events.organisedByViewer',
  'select id from event where id = $1 and ($2::uuid[] is null or organiser_id = any($2))',
);
const mineBySlug = statement(
  'events.organisedByViewerBySlug',
  'select id from event where slug = $1 and ($2::uuid[] is null or organiser_id = any($2))',
);

// strpos looks for the very characters: % and _ mean themselves. Repeats take no seat and are not listed.
const FOUND = `
  from sign_up u
 where u.event_id = $1 and u.repeats_sign_up_id is null and ($2::text is null or u.state = $2)
   and ($3::text is null or strpos(lower(u.name || ' ' || u.email || ' ' || u.ticket_code), lower($3)) > 0)`;

const SELECT = `
  select u.id, u.name, case when u.email = u.id::text::citext then '' else u.email end as email,
         u.ticket_code as code, u.state, u.created_at as "createdAt", ${WAITING_POSITION},
         (select p.id from person p where p.email = u.email and p.email_proven_at is not null) as "personId"
  ${FOUND}`;

const firstPage = statement('events.signUps', `${SELECT} order by u.created_at, u.id limit $4`);
const nextPage = statement(
  'events.signUpsAfter',
  `${SELECT} and (u.created_at, u.id) > ($5::timestamptz, $6::uuid) order by u.created_at, u.id limit $4`,
);
const count = statement('events.countSignUps', `select count(*)::int as count ${FOUND}`);
const everybody = statement('events.everySignUp', `${SELECT} order by u.created_at, u.id`);

type Asked = Pick<Context, 'sql' | 'clock' | 'viewer' | 'requestId'>;

/** Those signed up to an event you run, first come first. An event you do not run is not found. */
export async function listSignUps(
  context: Asked,
  args: {
    eventId: string;
    first?: number;
    after?: string | null;
    state?: SeatState | null;
    search?: string | null;
  },
): Promise<Page<SignUpRow> & { totalCount: number }> {
  const { sql, viewer } = context;
  const page = pageInput(args, 2);
  await mustOrganise(sql, viewer, args.eventId);
  const search = withoutSpelling(args.search?.trim().slice(0, LIMITS.search.max) ?? '') || null;
  const wanted = [args.eventId, args.state ?? null, search];
  const rows = page.after
    ? await sql.all<FoundRow>(nextPage, [...wanted, page.limit + 1, ...momentKeys(page.after)])
    : await sql.all<FoundRow>(firstPage, [...wanted, page.limit + 1]);
  const { nodes, pageInfo } = toPage(rows, page, ({ createdAt, id }) => [createdAt, id]);
  const total = await sql.one<{ count: number }>(count, wanted);
  return { nodes: await seen(context, nodes), pageInfo, totalCount: total?.count ?? 0 };
}

/** Everybody signed up to the event of this address, cancelled or not; null when you run no such event. */
export async function everySignUp(
  context: Asked & Pick<Context, 'em'>,
  slug: string,
): Promise<SignUpRow[] | null> {
  const { sql, viewer, em, clock } = context;
  const event = await sql.one<{ id: string }>(mineBySlug, [slug, organisedBy(viewer)]);
  if (!event) return null;
  const deed = {
    action: 'EXPORT',
    actorId: viewer?.personId ?? null,
    organisationId: organisationOf(viewer),
  };
  const what = { purpose: 'EVENTS', recordKind: 'EVENT', recordId: event.id } as const;
  await recordDeed(em, { ...deed, ...what }, clock.now());
  return seen(context, await sql.all<FoundRow>(everybody, [event.id, null, null]));
}

/** With their seats; that the organiser has read them is written down first. */
async function seen(context: Asked, rows: readonly FoundRow[]): Promise<SignUpRow[]> {
  await recordReads(context, {
    purpose: 'EVENTS',
    recordKind: 'SIGN_UP',
    rows: rows.map(({ id: recordId, personId }) => ({ personId, recordId })),
  });
  const seats = await seatsOf(
    context.sql,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, seats: seats.get(row.id) ?? [] }));
}

async function mustOrganise(sql: Rows, viewer: Viewer | null, eventId: string): Promise<void> {
  if (await organises(sql, viewer, eventId)) return;
  throw new GraphQLError('There is no such event.', { extensions: { code: 'NOT_FOUND' } });
}

async function organises(sql: Rows, viewer: Viewer | null, eventId: string): Promise<boolean> {
  return isId(eventId) && (await sql.one(mine, [eventId, organisedBy(viewer)])) !== null;
}
