import type { Rows } from '../../../platform/database/rows.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Words } from '../../../platform/language.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { ORGANISATIONS_ON_DAY, organisationView } from '../../organisations/index.ts';
import type { OrganisationRow, OrganisationView } from '../../organisations/index.ts';
import { knownTown } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import { conceptsByIds } from '../../vocabulary/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { EventKind } from '../model/event-kind.ts';
import { mayOrganise } from '../model/event.policy.ts';
import { seatsLeft } from '../model/seats.ts';

/** An event as everybody reads it, in the shape of the GraphQL type. Moments are PostgreSQL's texts. */
export interface EventRow {
  id: string;
  slug: string;
  kind: EventKind;
  title: Words;
  lead: Words;
  about: Words;
  venue: string;
  town: Town;
  organiser: OrganisationView;
  focusArea: number;
  topics: Concept[];
  startsAt: string;
  endsAt: string;
  capacity: number;
  seatsLeft: number;
  waitingCount: number;
  version: number;
  sessions: EventSessionRow[];
  viewerCanSeeSignUps: boolean;
}

/** A session as everybody reads it. */
export interface EventSessionRow {
  id: string;
  title: Words;
  speaker: string | null;
  room: string | null;
  startsAt: string;
  endsAt: string;
  capacity: number;
  seatsLeft: number;
  waitingCount: number;
}

/** Events with their organiser under the name of the Danish day `$1`. Towns come from memory. */
export const SELECT_EVENT = `
  select e.*, o.name as organiser_name, o.cvr, o.label_da, o.label_en, o.label_de
    from event e
    join (${ORGANISATIONS_ON_DAY}) o on o.id = e.organiser_id`;

/** The columns of a session. */
export const SESSION_COLUMNS = `
  s.id as session_id, s.event_id, s.title_da, s.title_en, s.title_de, s.speaker, s.room, s.starts_at, s.ends_at,
  s.capacity, s.seats_taken, s.repeat_seats, s.waiting_count`;

const sessionsOfEvents = statement(
  'events.sessionsOfEvents',
  `select ${SESSION_COLUMNS} from event_session s where s.event_id = any($1::uuid[]) order by s.starts_at, s.id`,
);

interface Counters {
  capacity: number;
  seats_taken: number;
  repeat_seats: number;
  waiting_count: number;
}

/** A row of SELECT_EVENT. */
export interface FlatEvent extends Counters, Omit<OrganisationRow, 'name'> {
  id: string;
  slug: string;
  kind: EventKind;
  title_da: string;
  title_en: string;
  title_de: string;
  lead_da: string;
  lead_en: string;
  lead_de: string;
  about_da: string;
  about_en: string;
  about_de: string;
  venue: string;
  town_id: string;
  organiser_id: string;
  organiser_name: string;
  focus_area: number;
  topic_ids: string[];
  starts_at: string;
  ends_at: string;
  version: number;
}

/** A row of SESSION_COLUMNS. */
export interface FlatSession extends Counters {
  session_id: string;
  event_id: string;
  title_da: string;
  title_en: string;
  title_de: string;
  speaker: string | null;
  room: string | null;
  starts_at: string;
  ends_at: string;
}

/** Gives the rows their nested shape and, in one further statement for all of them, their sessions. */
export async function withSessions(
  sql: Rows,
  viewer: Viewer | null,
  rows: readonly FlatEvent[],
): Promise<EventRow[]> {
  if (rows.length === 0) return [];
  const events = new Map(rows.map((row) => [row.id, eventRow(row, viewer)]));
  const sessions = await sql.all<FlatSession>(sessionsOfEvents, [[...events.keys()]]);
  for (const row of sessions) events.get(row.event_id)?.sessions.push(sessionRow(row));
  return [...events.values()];
}

/** A session in the shape of the GraphQL type. */
export function sessionRow(row: FlatSession): EventSessionRow {
  return {
    id: row.session_id,
    title: { da: row.title_da, en: row.title_en, de: row.title_de },
    speaker: row.speaker,
    room: row.room,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    ...counts(row),
  };
}

function eventRow(row: FlatEvent, viewer: Viewer | null): EventRow {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: { da: row.title_da, en: row.title_en, de: row.title_de },
    lead: { da: row.lead_da, en: row.lead_en, de: row.lead_de },
    about: { da: row.about_da, en: row.about_en, de: row.about_de },
    venue: row.venue,
    town: knownTown(row.town_id),
    organiser: organisationView({ ...row, id: row.organiser_id, name: row.organiser_name }),
    focusArea: row.focus_area,
    topics: conceptsByIds(row.topic_ids),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    ...counts(row),
    version: row.version,
    sessions: [],
    viewerCanSeeSignUps: mayOrganise(viewer, row.organiser_id),
  };
}

function counts(row: Counters): { capacity: number; seatsLeft: number; waitingCount: number } {
  const { capacity, seats_taken: seatsTaken, repeat_seats: repeatSeats, waiting_count: waitingCount } = row;
  return { capacity, seatsLeft: seatsLeft({ capacity, seatsTaken, repeatSeats }), waitingCount };
}
