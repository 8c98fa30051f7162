import { z } from 'zod';
import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import { knownTown, townById } from '../../places/index.ts';
import { oneOf, pathOf } from '../../saved-searches/index.ts';
import type { HitFace, HitKindParts, SearchKindParts } from '../../saved-searches/index.ts';
import { conceptsByIds, isOffered } from '../../vocabulary/index.ts';
import { isChosenBy, isFindable } from './mentor-lists.ts';

const filters = z.strictObject({
  topic: oneOf(z.string().refine((id) => isOffered('TOPIC', id))).optional(),
  industry: oneOf(z.string().refine((id) => isOffered('INDUSTRY', id))).optional(),
  town: oneOf(z.string().refine((id) => townById(id) !== null)).optional(),
});

type MentorFilters = z.output<typeof filters>;

// The mentors that are new to any of the searches are few: they are looked up once, and not once for each search.
const FIND = statement(
  'mentors.for-searches',
  `with s as (
     select * from jsonb_to_recordset($2::jsonb)
       as s("searchId" uuid, topic text, industry text, town text, since timestamptz)),
   fresh as materialized (
     select m.* from mentor m where ${isFindable('$1')} and m.findable_since > (select min(since) from s))
   select s."searchId", 'MENTOR' as "subjectKind", m.id as "subjectId"
     from s join fresh m on m.findable_since > s.since and ${isChosenBy('s.topic', 's.industry', 's.town')}`,
);

/** The filters of the list of mentors, kept. */
export const mentorSearch: SearchKindParts<MentorFilters> = {
  kind: 'MENTORS',
  description: 'The list of mentors.',
  filters,
  path: (chosen) => pathOf('/mentors', chosen),
  terms: ({ topic, industry, town }) => [
    ...conceptsByIds([topic, industry].flatMap((id) => id ?? [])).map(({ label }) => label),
    ...(town === undefined ? [] : [inEveryLanguage(knownTown(town).name)]),
  ],
  find: ({ sql, clock }, searches) =>
    sql.all(FIND, [
      danishDay(clock.now()),
      JSON.stringify(
        searches.map(({ searchId, since, filters: chosen }) => ({ searchId, since, ...chosen })),
      ),
    ]),
};

const FACES = statement(
  'mentors.faces-of-hits',
  `select m.id, p.name from mentor m join person p on p.id = m.person_id
    where m.id = any($2::uuid[]) and ${isFindable('$1')}`,
);

/** Mentors whom a search has found and everybody still finds: by the name they are listed under. */
export const mentorHits: HitKindParts = {
  subjectKind: 'MENTOR',
  async faces({ sql, clock }, ids) {
    const rows = await sql.all<{ id: string; name: string }>(FACES, [danishDay(clock.now()), ids]);
    return new Map(
      rows.map(({ id, name }): [string, HitFace] => [id, { title: null, name, path: `/mentors/${id}` }]),
    );
  },
};

const inEveryLanguage = (name: string) => ({ da: name, en: name, de: name });
