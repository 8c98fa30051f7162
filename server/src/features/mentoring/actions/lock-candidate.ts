import type { EntityManager } from '@mikro-orm/postgresql';
import { lockMentor } from '../../mentors/index.ts';
import type { MentorCandidate } from '../../mentors/index.ts';
import { OPEN_STATES } from '../model/mentoring-words.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';

/** The mentor under lock, with the places counted now; nobody gives one of them before this transaction ends. */
export async function lockCandidate(em: EntityManager, mentorId: string): Promise<MentorCandidate | null> {
  const mentor = await lockMentor(em, mentorId);
  if (!mentor) return null;
  const placesUsed = await em.count(MentorMatch, { mentorId, state: { $in: [...OPEN_STATES] } });
  return { ...mentor, placesUsed };
}
