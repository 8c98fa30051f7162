import { z } from 'zod';
import { statement } from '../../../platform/database/rows.ts';
import type { Words } from '../../../platform/language.ts';
import { oneOf, pathOf } from '../../saved-searches/index.ts';
import type { HitFace, HitKindParts, SearchKindParts } from '../../saved-searches/index.ts';
import { EVENT_KINDS } from '../model/event-kind.ts';
import type { EventKind } from '../model/event-kind.ts';
import { isUpcoming } from './upcoming-events.ts';

const filters = z.strictObject({ kind: oneOf(z.enum(EVENT_KINDS)).optional() });

type EventFilters = z.output<typeof filters>;

/** What the kinds are called where one stands among words of the vocabulary. */
const KINDS_IN_WORDS: Readonly<Record<EventKind, Words>> = {
  ENTREPRENEUR_DAY: { da: 'Iværksætterdag', en: 'Entrepreneur Day', de: 'Gründertag' },
  COURSE: { da: 'Kurser', en: 'Courses', de: 'Kurse' },
  MEETING: { da: 'Møder', en: 'Meetings', de: 'Treffen' },
};

const FIND = statement(
  'events.for-searches',
  `select s."searchId", 'EVENT' as "subjectKind", e.id as "subjectId"
     from jsonb_to_recordset($2::jsonb) as s("searchId" uuid, kind text, since timestamptz)
     join event e on ${isUpcoming('$1')} and e.published_at > s.since and (s.kind is null or e.kind = s.kind)`,
);

/** The filter of the list of events, kept. */
export const eventSearch: SearchKindParts<EventFilters> = {
  kind: 'EVENTS',
  description: 'The list of events.',
  filters,
  path: (chosen) => pathOf('/events', chosen),
  terms: ({ kind }) => (kind === undefined ? [] : [KINDS_IN_WORDS[kind]]),
  find: ({ sql, clock }, searches) =>
    sql.all(FIND, [
      clock.now(),
      JSON.stringify(
        searches.map(({ searchId, since, filters: chosen }) => ({ searchId, since, ...chosen })),
      ),
    ]),
};

const FACES = statement(
  'events.faces-of-hits',
  `select e.id, e.slug, e.title_da, e.title_en, e.title_de from event e
    where e.id = any($2::uuid[]) and ${isUpcoming('$1')}`,
);

interface FaceRow {
  readonly id: string;
  readonly slug: string;
  readonly title_da: string;
  readonly title_en: string;
  readonly title_de: string;
}

/** Events that a search has found and that are still ahead. */
export const eventHits: HitKindParts = {
  subjectKind: 'EVENT',
  async faces({ sql, clock }, ids) {
    const rows = await sql.all<FaceRow>(FACES, [clock.now(), ids]);
    return new Map(rows.map((row): [string, HitFace] => [row.id, faceOf(row)]));
  },
};

function faceOf(row: FaceRow): HitFace {
  return {
    title: { da: row.title_da, en: row.title_en, de: row.title_de },
    name: null,
    path: `/events/${row.slug}`,
  };
}
