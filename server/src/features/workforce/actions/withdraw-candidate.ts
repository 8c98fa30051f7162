import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { withdrawGrants } from '../../disclosure/index.ts';
import { Candidate } from '../model/candidate.entity.ts';
import { loseHiring } from './end-hiring.ts';
import { forgetCandidateFreshness } from './keep-candidate-fresh.ts';
import { lockRunning } from './lock-hiring.ts';

/** What others lock before they ask for the consent: what runs, then the candidate. */
export async function lockCandidateOf(em: EntityManager, personId: string): Promise<void> {
  const candidate = await em.findOne(Candidate, { personId });
  if (!candidate) return;
  await lockRunning(em, { candidateId: candidate.id });
  await em.findOne(Candidate, { personId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** Whoever no longer agrees is found by nobody from this moment on; what is open is closed, what runs ends, and the companies are told. */
export async function withdrawCandidate(em: EntityManager, personId: string, now: Date): Promise<void> {
  const clock: Clock = { now: () => now };
  const candidate = await em.findOne(
    Candidate,
    { personId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!candidate) return;
  for (const locked of await lockRunning(em, { candidateId: candidate.id })) {
    await loseHiring(em, locked, [locked.hiring.companyPersonId], clock);
  }
  candidate.withdraw();
  await em.flush();
  await forgetCandidateFreshness(em, candidate);
  await withdrawGrants(em, { recordKind: 'CANDIDATE', recordId: candidate.id, by: personId }, now);
}
