import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import type { Venture } from '../../ventures/index.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { answerDue, OPEN_REQUESTS } from '../model/promises.ts';

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

/** Refuses one more request of somebody who has as many without a mentor as anybody may have. */
export async function mustHaveRoomForRequest(em: EntityManager, personId: string): Promise<void> {
  const [open] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from mentor_request r join venture v on v.id = r.venture_id
      where v.person_id = ? and r.state in ('WAITING', 'SUGGESTED')`,
    [personId],
  );
  if ((open?.count ?? 0) >= OPEN_REQUESTS) throw new Problem('TOO_MANY_REQUESTS');
}
