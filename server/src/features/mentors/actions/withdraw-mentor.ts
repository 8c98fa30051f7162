import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import { Mentor } from '../model/mentor.entity.ts';
import { forgetMentorFreshness } from './keep-mentor-fresh.ts';

/** Whoever is no mentor any more is found by nobody; with the hat on again, an adviser approves them anew. */
export async function withdrawMentor(
  em: EntityManager,
  { personId, kind }: { personId: string; kind: HatKind },
): Promise<void> {
  if (kind !== 'MENTOR') return;
  const mentor = await em.findOne(Mentor, { personId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!mentor) return;
  mentor.withdraw();
  await em.flush();
  await forgetMentorFreshness(em, mentor);
}
