import { MATCHES } from '@vaekstbro/server/src/features/matching/model/competence.ts';
import { MENTOR_RULES, mentorScoring } from '@vaekstbro/server/src/features/mentors/model/mentor-scoring.ts';

const maximum = (criterion: string): number => mentorScoring(MENTOR_RULES).maxima[criterion] ?? 0;

/** A need has up to five topics: a slot for each, so that the sum is plain arithmetic. */
const SLOTS = [1, 2, 3, 4, 5];

/** Evaluated once for the whole statement: it does not depend on a row. */
const related = (wanted: string): string => `array(select shown from bench.related where wanted = ${wanted})`;

const closest = (shown: string, wanted: string): string =>
  `case when ${shown} = ${wanted} then 1::float8 when ${shown} = any(${related(wanted)}) then 0.5::float8 else 0 end`;

const slotFit = (slot: number): string =>
  `case when ($3::text[])[${slot}] = any(c.topic_ids) then 1::float8 when c.topic_ids && ${related(`($3::text[])[${slot}]`)} then 0.5::float8 else 0 end`;

const CASE_FIT = `(${SLOTS.map(slotFit).join(' + ')}) / cardinality($3::text[])`;

/** The needs of the bench name up to three occupations and skills. */
const CONCEPT_SLOTS = [1, 2, 3];

/** What another concept can be worth for a wanted one, most first. */
export const WORTHS = [MATCHES.related, MATCHES.essential, MATCHES.optional].map(({ worth: value }) => value);

const wanted = (slot: number): string => `($9::text[])[${slot}]`;

const worth = (slot: number, value: number): string =>
  `when c.concept_ids && array(select shown from bench.worth where wanted = ${wanted(slot)} and worth = ${value}) then ${value}::float8`;

const conceptFit = (slot: number): string =>
  `case when ${wanted(slot)} = any(c.concept_ids) then 1::float8 ${WORTHS.map((value) => worth(slot, value)).join(' ')} else 0 end`;

const CASE_COMPETENCE = `(${CONCEPT_SLOTS.map(conceptFit).join(' + ')}) / greatest(1, cardinality($9::text[]))`;

/** The sum over the best three cases; most mentors have no more, and one sum over all. */
const bestThree = (sum: string, fit: string): string => `case when k.cases <= 3 then k.${sum} else (
                 select sum(fit) from (select ${fit} as fit from mentor_case c where c.mentor_id = r.id
                                        order by fit desc limit 3) best
               ) end`;

/** The names of what RANKING asks for, in their order. */
export const NEED_COLUMNS = [
  'industry_id text',
  'stage text',
  'topic_ids text[]',
  'town_id text',
  'languages text[]',
  'meeting text',
  'travel_limit_minutes int',
  'today date',
  'concept_ids text[]',
];

/**
 * The best twenty mentors for a need, in SQL: the rules of the server's criteria, written by hand over `mentor`,
 * `mentor_case` and three tables of the bench: which topics and industries are related, what occupations and skills are
 * worth for each other, and how far towns are.
 */
export const RANKING = `
with known as (
  select c.mentor_id, max(${closest('c.industry_id', '$1')}) as industry, max(${closest('c.stage', '$2')}) as stage,
         sum(${CASE_FIT}) as topics, sum(${CASE_COMPETENCE}) as competence, count(*) as cases
    from mentor_case c group by c.mentor_id
), reach as (
  select m.id, m.capacity, coalesce(u.used, 0) as used,
         case when $6 <> 'IN_PERSON' and m.meeting <> 'IN_PERSON' then 1::float8
              when $6 = 'ONLINE' or m.meeting = 'ONLINE' then 0
              else least(1, greatest(0, (2 * greatest($7, m.travel_limit_minutes) - t.minutes)::float8
                                        / greatest($7, m.travel_limit_minutes)))
         end as travel
    from mentor m
    join bench.travel t on t.from_town = $4 and t.to_town = m.town_id
    left join mentor_places_used u on u.mentor_id = m.id
   where m.approved_at is not null and (m.paused_until is null or m.paused_until <= $8)
     and m.languages && $5::text[]
)
select r.id, ${maximum('INDUSTRY')} * k.industry + ${maximum('STAGE')} * k.stage + ${maximum('TRAVEL')} * r.travel
             + ${maximum('ROOM')} * (r.capacity - r.used)::float8 / r.capacity
             + ${maximum('TOPICS')} / 3::float8 * ${bestThree('topics', CASE_FIT)}
             + ${maximum('COMPETENCE')} / 3::float8 * ${bestThree('competence', CASE_COMPETENCE)} as score
  from reach r join known k on k.mentor_id = r.id
 where r.used < r.capacity
 order by score desc, r.id
 limit 20`;
