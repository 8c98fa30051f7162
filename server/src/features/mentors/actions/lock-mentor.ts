import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MentorCandidate } from '../model/mentor-candidate.ts';
import { MentorCase } from '../model/mentor-case.entity.ts';
import { Mentor } from '../model/mentor.entity.ts';

/**
 * Locks the mentor's row for the rest of the transaction and says what matching needs, but for the places used: whoever
 * gives places counts them now, and nobody else gives one meanwhile.
 */
export async function lockMentor(
  em: EntityManager,
  mentorId: string,
): Promise<Omit<MentorCandidate, 'placesUsed'> | null> {
  const mentor = await em.findOne(Mentor, mentorId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!mentor) return null;
  const cases = await em.find(MentorCase, { mentorId }, { orderBy: { position: 'asc', id: 'asc' } });
  return {
    ...mentor,
    isApproved: mentor.approvedAt !== null,
    isFaded: mentor.fadedAt !== null,
    isHidden: mentor.hiddenAt !== null,
    cases,
  };
}
