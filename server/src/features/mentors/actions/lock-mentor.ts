import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CandidateCase, MentorCandidate } from '../model/mentor-candidate.ts';
import { Mentor } from '../model/mentor.entity.ts';
import { CASE_CONCEPTS, HEADLINE_CONCEPTS } from '../queries/mentor-rows.ts';

const CASES = `
  select c.title, c.story, encode(c.terms, 'base64') as terms, c.industry_id as "industryId", c.topic_ids as "topicIds", c.stage, ${CASE_CONCEPTS} as concepts
    from mentor_case c where c.mentor_id = ? order by c.position, c.id`;

const HEADLINE = `
  select ${HEADLINE_CONCEPTS} as "headlineConcepts", encode(m.terms, 'base64') as "headlineTerms" from mentor m where m.id = ?`;

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
  const cases = await em.execute<CandidateCase[]>(CASES, [mentorId]);
  const [headline] = await em.execute<Pick<MentorCandidate, 'headlineConcepts' | 'headlineTerms'>[]>(
    HEADLINE,
    [mentorId],
  );
  return {
    ...mentor,
    ...headline,
    isApproved: mentor.approvedAt !== null,
    isFaded: mentor.fadedAt !== null,
    isHidden: mentor.hiddenAt !== null,
    cases,
  };
}
