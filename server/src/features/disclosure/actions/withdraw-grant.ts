import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { id } from '../../../platform/fields.ts';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { DisclosureGrant } from '../model/grant.entity.ts';
import { mayWithdrawGrant } from '../model/grant.policy.ts';
import { tellReceiver } from './tell-receiver.ts';

const schema = z.object({ grantId: id });

/** Takes a grant back: from the next request on nobody reads through it, and the receiver is told. Returns its id. */
export async function withdrawGrant(context: ActionContext, input: z.input<typeof schema>): Promise<string> {
  const { viewer, clock } = context;
  const { grantId } = wellFormed(schema, input);
  await context.em.transactional(async (em) => {
    const grant = await em.findOne(DisclosureGrant, grantId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!grant || !viewer || !mayWithdrawGrant(viewer, grant)) throw new Problem('NOT_FOUND', 'grantId');
    if (!grant.withdraw(viewer.personId, clock.now())) throw new Problem('GRANT_CLOSED', 'grantId');
    await em.flush();
    await tellReceiver(em, grant, clock.now());
  });
  return grantId;
}
