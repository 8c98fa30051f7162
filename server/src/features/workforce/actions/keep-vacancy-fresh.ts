import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forgetFreshness, keepFresh } from '../../freshness/index.ts';
import type { FreshnessParts } from '../../freshness/index.ts';
import { Vacancy } from '../model/vacancy.entity.ts';

const RECORD_KIND = 'VACANCY';

/** Companies are asked every 60 days whether the work is still to be had. */
export const vacancyFreshness: FreshnessParts = {
  recordKind: RECORD_KIND,
  everyDays: 60,
  fadeAfterDays: 14,
  hideAfterDays: 14,
  lock: lockVacancy,
  whenFaded: async (em, id, now) => (await lockVacancy(em, id)).fade(now),
  whenHidden: async (em, id, now) => (await lockVacancy(em, id)).hide(now),
  whenConfirmed: async (em, id) => (await lockVacancy(em, id)).beFresh(),
};

/** It has just been said that the work is there. In the caller's transaction. */
export function keepVacancyFresh(em: EntityManager, { id, postedBy }: Vacancy, now: Date): Promise<void> {
  return keepFresh(em, { recordKind: RECORD_KIND, recordId: id, personId: postedBy }, now);
}

/** What is not published need not be confirmed. */
export function forgetVacancyFreshness(em: EntityManager, { id }: Vacancy): Promise<void> {
  return forgetFreshness(em, { recordKind: RECORD_KIND, recordId: id });
}

/** Locks a vacancy for the rest of the transaction. */
export function lockVacancy(em: EntityManager, vacancyId: string): Promise<Vacancy> {
  return em.findOneOrFail(Vacancy, vacancyId, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
