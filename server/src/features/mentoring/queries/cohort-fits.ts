import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Fits, Offering, Participant } from '../../cohorts/index.ts';
import { failsMust } from '../../matching/index.ts';
import { freshPool, isPaused, mentorRow, needOf, placesLeft } from '../../mentors/index.ts';
import type { MentorCandidate, Need } from '../../mentors/index.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { refusalsOf, requestRow } from './request-rows.ts';

type Reading = Pick<Context, 'app' | 'sql' | 'clock'>;

const WAITING = statement(
  'mentoring.waiting-for-cohort',
  `select r.id, v.person_id as "personId" from mentor_request r join venture v on v.id = r.venture_id
    where r.state = 'WAITING' and v.person_id is not null and ($1::uuid[] is null or r.id = any($1))
    order by r.opened_at, r.id`,
);
const MENTORS = statement(
  'mentoring.mentors-for-cohort',
  `select m.id, m.person_id as "personId", m.capacity, m.paused_until::text as "pausedUntil",
          coalesce((select u.used from mentor_places_used u where u.mentor_id = m.id), 0) as "placesUsed"
     from mentor m where m.approved_at is not null and m.hidden_at is null order by m.id`,
);

/** The entrepreneurs who wait for a mentor, the longest first. */
export function waitingForCohort({ sql }: Reading, ids: readonly string[] | null): Promise<Participant[]> {
  return sql.all<Participant>(WAITING, [ids]);
}

/** The mentors who have a place left today. */
export async function mentorsForCohort({ sql, clock }: Reading): Promise<Offering[]> {
  const today = danishDay(clock.now());
  const mentors = await sql.all<MentorCandidate>(MENTORS);
  return mentors.flatMap((mentor) => {
    const places = isPaused(mentor, today) ? 0 : placesLeft(mentor);
    return places > 0 ? [{ id: mentor.id, personId: mentor.personId, places }] : [];
  });
}

/** How mentors fit those who wait: by the rules of this moment, without those who have said no to them. */
export async function cohortFits(context: Reading, requestIds: readonly string[]): Promise<Fits> {
  const pool = await freshPool(context);
  const today = danishDay(context.clock.now());
  const asked = new Map<string, { need: Need; refusals: ReadonlySet<string> }>();
  await Promise.all(
    requestIds.map(async (id) => {
      const [row, refusals] = await Promise.all([requestRow(context, id), refusalsOf(context, id)]);
      if (row) asked.set(id, { need: needOf(row.venture), refusals });
    }),
  );
  const rank = (requestId: string, count: number, change: Partial<Need> = {}) => {
    const one = asked.get(requestId);
    return one ? pool.rank({ ...one.need, ...change }, today, count, one.refusals) : [];
  };
  return {
    best: (requestId, count) =>
      Promise.resolve(rank(requestId, count).map(({ id, score }) => ({ offerId: id, score }))),
    async hasConflict(requestId) {
      return rank(requestId, 1).length === 0 && rank(requestId, 1, { cvr: null }).length > 0;
    },
    // The pool knows no titles of cases, which the reasons name: the whole mentor is read.
    async explain(requestId, mentorId) {
      const need = asked.get(requestId)?.need;
      const mentor = await mentorRow(context, mentorId);
      const rationale = need && mentor && pool.explain(need, mentor);
      return !rationale || failsMust(rationale) ? null : rationale;
    },
  };
}
