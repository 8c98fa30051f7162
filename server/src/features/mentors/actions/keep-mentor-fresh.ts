import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forgetFreshness, keepFresh } from '../../freshness/index.ts';
import type { FreshnessParts } from '../../freshness/index.ts';
import { lookForHitsSoon } from '../../saved-searches/index.ts';
import { Mentor } from '../model/mentor.entity.ts';
import { mentorsChanged } from '../queries/fresh-pool.ts';

const RECORD_KIND = 'MENTOR';

/** Approved mentors are asked every 75 days whether their profile holds; without an answer it fades, then hides. */
export const mentorFreshness: FreshnessParts = {
  recordKind: RECORD_KIND,
  everyDays: 75,
  fadeAfterDays: 14,
  hideAfterDays: 14,
  lock: locked,
  whenFaded: async (em, mentorId, now) => (await locked(em, mentorId)).fade(now),
  whenHidden: async (em, mentorId, now) => (await locked(em, mentorId)).hide(now),
  whenConfirmed: async (em, mentorId, now) => {
    (await locked(em, mentorId)).beFresh(now);
    await lookForHitsSoon(em, now);
  },
  listingsChanged: mentorsChanged,
};

/** The mentor has just said, or an adviser, that the profile holds. In the caller's transaction. */
export function keepMentorFresh(em: EntityManager, mentor: Mentor, now: Date): Promise<void> {
  const listing = { recordKind: RECORD_KIND, recordId: mentor.id, personId: mentor.personId };
  return keepFresh(em, listing, now);
}

/** Who can be found by nobody need not confirm anything. In the caller's transaction. */
export function forgetMentorFreshness(em: EntityManager, mentor: Mentor): Promise<void> {
  return forgetFreshness(em, { recordKind: RECORD_KIND, recordId: mentor.id });
}

function locked(em: EntityManager, mentorId: string): Promise<Mentor> {
  return em.findOneOrFail(Mentor, mentorId, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
