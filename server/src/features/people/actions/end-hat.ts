import { LockMode } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { Hat } from '../model/hat.entity.ts';
import { mayGiveHats } from '../model/hat.policy.ts';

/** Takes a hat off somebody; it is off in their next request. The last administrator's hat stays on. Returns its id. */
export async function endHat(context: ActionContext, { hatId }: { hatId: string }): Promise<string> {
  if (!mayGiveHats(context.viewer)) throw new Problem('FORBIDDEN');
  if (!isId(hatId)) throw new Problem('NOT_FOUND', 'hatId');
  const { features } = context.app;
  await context.em.transactional(async (em) => {
    // First and in id order, so that two administrators who end each other's hats at once leave one.
    const administrators = await em.find(
      Hat,
      { kind: 'ADMINISTRATOR', endedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    );
    const hat = await em.findOne(Hat, { id: hatId, endedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!hat) throw new Problem('NOT_FOUND', 'hatId');
    if (hat.kind === 'ADMINISTRATOR' && administrators.length < 2)
      throw new Problem('LAST_ADMINISTRATOR', 'hatId');
    hat.end(context.clock.now());
    for (const feature of features) await feature.hatEnded?.(em, { personId: hat.person.id, kind: hat.kind });
  });
  for (const feature of features) feature.hatsChanged?.(context.app);
  return hatId;
}
