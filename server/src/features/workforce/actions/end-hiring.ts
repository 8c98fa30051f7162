import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { endGrants } from '../../disclosure/index.ts';
import { endIntroduction, lockIntroduction, withdrawIntroduction } from '../../introductions/index.ts';
import { notify } from '../../notifications/index.ts';
import { closeRequest } from '../../requests/index.ts';
import type { RequestEnd } from '../../requests/index.ts';
import type { LockedHiring } from './lock-hiring.ts';

/** What of the introduction is left ends, and what the candidate has opened to this company is closed. */
export async function endMeeting(
  em: EntityManager,
  { hiring, vacancy }: LockedHiring,
  outcome: 'HIRED' | 'NOT_HIRED' | 'CANDIDATE_LEFT' | 'JOB_GONE',
  now: Date,
): Promise<void> {
  const introduction = await lockIntroduction(em, hiring.id);
  if (introduction.state === 'INTRODUCED') {
    await endIntroduction(em, hiring.id, { outcome, reason: null, by: null }, now);
  } else if (['PROPOSED', 'FIRST_SIDE', 'SECOND_SIDE'].includes(introduction.state)) {
    await withdrawIntroduction(em, hiring.id, now);
  }
  const record = { recordKind: 'CANDIDATE', recordId: hiring.candidateId };
  await endGrants(em, { ...record, receiverOrganisationId: vacancy.organisationId }, now);
}

/**
 * It runs no longer because the work, or the consent, is gone: the request is closed, the introduction ends, and these
 * people are told, once each.
 */
export async function loseHiring(
  em: EntityManager,
  locked: LockedHiring,
  tell: readonly string[],
  clock: Clock,
): Promise<void> {
  const now = clock.now();
  locked.hiring.end('LOST', now);
  await em.flush();
  const end: RequestEnd = { outcome: 'LAPSED', by: 'CLOSED', from: 'UNIT', actorId: null };
  await closeRequest(em, locked.hiring.id, end, clock);
  await endMeeting(em, locked, 'JOB_GONE', now);
  for (const personId of new Set(tell))
    await notify(em, personId, 'INTRODUCTION_LOST', locked.hiring.id, now);
}
