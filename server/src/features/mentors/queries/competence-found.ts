import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { CompetenceSource } from '../../shortages/index.ts';
import { isFindable } from './mentor-lists.ts';

const FOUND = statement(
  'mentors.competence-found',
  `select c.id as "conceptId", m.town_id as "townId", count(*)::int as count
     from mentor m
     cross join lateral (
       select unnest(k.topic_ids) as id from mentor_case k where k.mentor_id = m.id
        union select unnest(k.concept_ids) from mentor_case k where k.mentor_id = m.id
        union select r.concept_id from mentor_case k join mentor_case_concept r on r.case_id = k.id
                where k.mentor_id = m.id) c
    where ${isFindable('$1')}
      and m.capacity > coalesce((select u.used from mentor_places_used u where u.mentor_id = m.id), 0)
    group by c.id, m.town_id`,
);

/** How many mentors who can be found and have room show each competence in their cases, in the town they are in. */
export const competenceFound: CompetenceSource['found'] = ({ sql, clock }) =>
  sql.all(FOUND, [danishDay(clock.now())]);
