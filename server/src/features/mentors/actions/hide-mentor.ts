import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { withdrawGrants } from '../../disclosure/index.ts';
import { Mentor } from '../model/mentor.entity.ts';
import { withdrawMentor } from './withdraw-mentor.ts';

/**
 * Whoever no longer wants to be shown as a mentor is found by nobody, and how to reach them is taken back from everybody
 * they had opened it to. Saving the profile says yes again; an adviser approves it anew.
 */
export async function hideMentor(em: EntityManager, personId: string, now: Date): Promise<void> {
  await withdrawMentor(em, { personId, kind: 'MENTOR' });
  const mentor = await em.findOne(Mentor, { personId });
  if (mentor) await withdrawGrants(em, { recordKind: 'MENTOR', recordId: mentor.id, by: personId }, now);
}

/** The mentor's row is locked before their consent: so do saving and approving. */
export async function lockMentorOf(em: EntityManager, personId: string): Promise<void> {
  await em.findOne(Mentor, { personId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
