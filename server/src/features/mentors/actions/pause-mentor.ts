import { LockMode } from '@mikro-orm/postgresql';
import { danishDay } from '../../../platform/business-days.ts';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { lookForHitsSoon } from '../../saved-searches/index.ts';
import { Mentor } from '../model/mentor.entity.ts';
import { mentorsChanged } from '../queries/fresh-pool.ts';

/** Takes the viewer's mentor profile out of the suggestions until that day, or back in (null); returns its id. */
export async function pauseMentor(
  context: ActionContext,
  { until }: { until?: string | null },
): Promise<string> {
  const { viewer, clock, app } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  if (until && until <= danishDay(clock.now())) throw new Problem('INVALID', 'until');
  const mentorId = await context.em.transactional(async (em) => {
    const mentor = await em.findOne(
      Mentor,
      { personId: viewer.personId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!mentor) throw new Problem('NOT_FOUND');
    mentor.pause(until ?? null, clock.now());
    if (!until) await lookForHitsSoon(em, clock.now());
    return mentor.id;
  });
  mentorsChanged(app);
  return mentorId;
}
