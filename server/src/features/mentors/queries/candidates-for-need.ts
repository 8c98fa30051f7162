import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import { BestFew } from '../../matching/index.ts';
import type { Scored } from '../../matching/index.ts';
import { offeredConcepts } from '../../vocabulary/index.ts';
import type { WorldOfConcepts } from '../model/known-world.ts';
import type { MentorCandidate } from '../model/mentor-candidate.ts';
import type { MentorScoring } from '../model/mentor-scoring.ts';
import type { Need } from '../model/need.ts';
import { SELECT_MENTOR } from './mentor-rows.ts';
import type { MentorRow } from './mentor-rows.ts';

const PAGE = 500;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The hard conditions, but for the pause, which ends by itself: approved, not hidden, a language in common, not oneself,
 * no declared conflict, a place left.
 */
const HARD = `
      m.approved_at is not null and m.hidden_at is null and m.languages && $1::text[]
  and ($2::uuid is null or m.person_id <> $2) and ($3::text is null or not m.conflict_cvrs @> array[$3::text])
  and coalesce((select u.used from mentor_places_used u where u.mentor_id = m.id), 0) < m.capacity`;
/** A case has something to do with the need: a topic, the industry, an occupation or a skill, or one related. */
const OVERLAP = `
  m.id in (select c.mentor_id from mentor_case c where c.topic_ids && $4::text[]
           union select c.mentor_id from mentor_case c where c.industry_id = any($5::text[])
           union select c.mentor_id from mentor_case c where c.concept_ids && $6::text[]
           union select c.mentor_id from mentor_case_concept x join mentor_case c on c.id = x.case_id
                  where x.concept_id = any($6::text[])
           union select x.mentor_id from mentor_concept x where x.concept_id = any($6::text[]))`;

const page = (condition: string) =>
  `${SELECT_MENTOR} where ${HARD} and ${condition} and m.id > $7::uuid order by m.id limit ${PAGE}`;
const WITH_OVERLAP = statement('mentors.candidates-with-overlap', page(OVERLAP));
const WITHOUT = statement('mentors.candidates-without-overlap', page(`not (${OVERLAP})`));

const TOPICS = offeredConcepts('TOPIC').map(({ id }) => id);
const INDUSTRIES = offeredConcepts('INDUSTRY').map(({ id }) => id);

/**
 * The best of all mentors for a need, best first, from the database by indexes and page by page, nothing kept in memory:
 * first those whose cases have to do with it. The others can get points for stage, way and room alone; they are read only
 * while that could still bring one of them among the best. Whoever is on a pause is among them.
 */
export async function bestCandidates(
  sql: Rows,
  need: Need,
  { scoring, world }: { scoring: MentorScoring; world: WorldOfConcepts },
  count: number,
): Promise<Scored<MentorCandidate>[]> {
  const best = new BestFew<MentorCandidate>(count);
  const { maxima } = scoring;
  const reachWithout = ['STAGE', 'TRAVEL', 'ROOM'].reduce((sum, code) => sum + (maxima[code] ?? 0), 0);
  const values = [
    need.languages,
    need.personId,
    need.cvr,
    TOPICS.filter((id) => need.topicIds.some((wanted) => world.closeness(wanted, id) > 0)),
    INDUSTRIES.filter((id) => world.closeness(need.industryId, id) > 0),
    [...new Set(need.concepts.flatMap(({ conceptId }) => [...world.competence.reachable(conceptId)]))],
  ];
  for (const asked of [WITH_OVERLAP, WITHOUT]) {
    if (asked === WITHOUT && best.bar > reachWithout + 1e-6) break;
    for (let last = NOBODY; ;) {
      const rows = await sql.all<MentorRow>(asked, [...values, last]);
      for (const mentor of rows) {
        const score = scoring.score(need, mentor, world);
        if (score === null) continue;
        const scored = { id: mentor.id, score, candidate: mentor };
        best.offer(mentor.isFaded ? { ...scored, standsBack: true } : scored);
      }
      const end = rows.at(-1);
      if (rows.length < PAGE || !end) break;
      last = end.id;
    }
  }
  return best.list();
}
