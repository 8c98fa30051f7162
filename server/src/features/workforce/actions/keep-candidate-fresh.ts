import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forgetFreshness, keepFresh } from '../../freshness/index.ts';
import type { FreshnessParts } from '../../freshness/index.ts';
import { Candidate } from '../model/candidate.entity.ts';

const RECORD_KIND = 'CANDIDATE';

/** Candidates are asked every 60 days whether it still holds; without an answer they fade, then nobody finds them. */
export const candidateFreshness: FreshnessParts = {
  recordKind: RECORD_KIND,
  everyDays: 60,
  fadeAfterDays: 14,
  hideAfterDays: 14,
  lock: lockCandidate,
  whenFaded: async (em, id, now) => (await lockCandidate(em, id)).fade(now),
  whenHidden: async (em, id, now) => (await lockCandidate(em, id)).hide(now),
  whenConfirmed: async (em, id, now) => (await lockCandidate(em, id)).beFresh(now),
};

/** It has just been said that the profile holds. In the caller's transaction. */
export function keepCandidateFresh(em: EntityManager, { id, personId }: Candidate, now: Date): Promise<void> {
  return keepFresh(em, { recordKind: RECORD_KIND, recordId: id, personId }, now);
}

/** Whom nobody finds need not confirm anything. */
export function forgetCandidateFreshness(em: EntityManager, { id }: Candidate): Promise<void> {
  return forgetFreshness(em, { recordKind: RECORD_KIND, recordId: id });
}

/** Locks a candidate for the rest of the transaction. */
export function lockCandidate(em: EntityManager, candidateId: string): Promise<Candidate> {
  return em.findOneOrFail(Candidate, candidateId, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
