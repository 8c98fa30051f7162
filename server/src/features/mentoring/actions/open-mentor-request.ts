import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { newId } from '../../../platform/ids.ts';
import type { Venture } from '../../ventures/index.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { answerDue } from '../model/promises.ts';

/** Puts a venture into the advisers' queue, in the caller's transaction; from now on the promise runs. */
export async function openMentorRequest(em: EntityManager, venture: Venture, clock: Clock): Promise<void> {
  const now = clock.now();
  em.create(MentorRequest, {
    id: newId(now.getTime()),
    ventureId: venture.id,
    state: 'WAITING',
    openedAt: now,
    dueAt: answerDue(now),
  });
  await em.flush();
}
