import { statement } from '../../../platform/database/rows.ts';
import type { CompetenceSource } from '../../shortages/index.ts';

// A person with several ventures counts once for a competence, in the town of the newest.
const ASKED = statement(
  'mentoring.competence-asked',
  `select a."conceptId", a."townId", count(*)::int as count
     from (select distinct on (v.person_id, c.id) c.id as "conceptId", v.town_id as "townId"
             from mentor_request r
             join venture v on v.id = r.venture_id
             cross join lateral (
               select unnest(v.topic_ids) as id
                union select unnest(v.concept_ids)
                union select n.concept_id from venture_concept n where n.venture_id = v.id) c
            where r.state in ('WAITING', 'SUGGESTED') and v.person_id is not null
            order by v.person_id, c.id, v.submitted_at desc) a
    group by 1, 2`,
);

/** How many people who wait for a mentor need each competence, in the town they are in. */
export const competenceAsked: CompetenceSource['asked'] = ({ sql }) => sql.all(ASKED);
