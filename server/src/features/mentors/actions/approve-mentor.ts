import { LockMode } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { notify } from '../../notifications/index.ts';
import { Hat } from '../../people/index.ts';
import { lookForHitsSoon } from '../../saved-searches/index.ts';
import { withdrawnSince } from '../../privacy/index.ts';
import { MENTOR_PUBLIC } from '../model/consent-text.ts';
import { Mentor } from '../model/mentor.entity.ts';
import { mayApproveMentor } from '../model/mentor.policy.ts';
import { keepMentorFresh } from './keep-mentor-fresh.ts';
import { mentorsChanged } from '../queries/fresh-pool.ts';

/** Lets a mentor who wears the hat be found and tells them; doing it twice tells them once. Returns the mentor's id. */
export async function approveMentor(
  context: ActionContext,
  { mentorId }: { mentorId: string },
): Promise<string> {
  const { viewer, clock, app } = context;
  if (!isId(mentorId)) throw new Problem('NOT_FOUND', 'mentorId');
  await context.em.transactional(async (em) => {
    const mentor = await em.findOne(Mentor, mentorId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!mentor) throw new Problem('NOT_FOUND', 'mentorId');
    if (!viewer || !mayApproveMentor(viewer, mentor)) throw new Problem('FORBIDDEN', 'mentorId');
    // Asked under the mentor's lock: a hat that is taken off meanwhile takes the approval back.
    const worn = { person: mentor.personId, kind: 'MENTOR', endedAt: null } as const;
    if (!(await em.count(Hat, worn))) throw new Problem('NOT_FOUND', 'mentorId');
    // Whoever has withdrawn their consent is shown again when they have saved, which is their yes.
    if (await withdrawnSince(em, mentor.personId, MENTOR_PUBLIC.key)) {
      throw new Problem('NOT_FOUND', 'mentorId');
    }
    if (!mentor.approve(viewer.personId, clock.now())) return;
    await keepMentorFresh(em, mentor, clock.now());
    await lookForHitsSoon(em, clock.now());
    await notify(em, mentor.personId, 'MENTOR_APPROVED', mentor.id, clock.now());
  });
  mentorsChanged(app);
  return mentorId;
}
