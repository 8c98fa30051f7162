import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { Problem } from '../../../platform/problem.ts';
import { openRequest } from '../../requests/index.ts';
import type { Venture } from '../../ventures/index.ts';
import { MENTOR_KIND } from '../model/mentor-request-kind.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { OPEN_REQUESTS } from '../model/promises.ts';

/** Puts a venture into the advisers' queue, in the caller's transaction; from now on the promise runs. */
export async function openMentorRequest(em: EntityManager, venture: Venture, clock: Clock): Promise<void> {
  const now = clock.now();
  const id = await openRequest(
    em,
    {
      kind: MENTOR_KIND,
      subjectId: venture.id,
      askerId: venture.personId,
      unitId: await businessService(em),
    },
    now,
  );
  em.create(MentorRequest, { id, ventureId: venture.id, state: 'WAITING', openedAt: now });
  await em.flush();
}

/** The organisation that answers for us: the business council; null where there is none yet. */
async function businessService(em: EntityManager): Promise<string | null> {
  const [unit] = await em.execute<{ id: string }[]>(
    `select id from organisation where kind_code = 'BUSINESS_SERVICE' order by created_at, id limit 1`,
  );
  return unit?.id ?? null;
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
