import type { EntityManager } from '@mikro-orm/postgresql';
import { lockMentor } from '../../mentors/index.ts';

/** Whether the mentor is one still: approved, not hidden, and wearing the hat. Locks the mentor, so that it stays so while they are asked. */
export async function canBeAsked(em: EntityManager, mentorId: string): Promise<boolean> {
  const mentor = await lockMentor(em, mentorId);
  if (!mentor?.isApproved || mentor.isHidden) return false;
  const [hat] = await em.execute<object[]>(
    `select 1 from hat where person_id = ? and kind = 'MENTOR' and ended_at is null`,
    [mentor.personId],
  );
  return hat !== undefined;
}
