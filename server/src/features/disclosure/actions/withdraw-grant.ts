import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { id } from '../../../platform/fields.ts';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { notify } from '../../notifications/index.ts';
import { DisclosureGrant } from '../model/grant.entity.ts';
import { mayWithdrawGrant } from '../model/grant.policy.ts';

const schema = z.object({ grantId: id });

/** Takes a grant back: from the next request on nobody reads through it, and the receiver is told. Returns its id. */
export async function withdrawGrant(context: ActionContext, input: z.input<typeof schema>): Promise<string> {
  const { viewer, clock } = context;
  const { grantId } = wellFormed(schema, input);
  await context.em.transactional(async (em) => {
    const grant = await em.findOne(DisclosureGrant, grantId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!grant || !viewer || !mayWithdrawGrant(viewer, grant)) throw new Problem('NOT_FOUND', 'grantId');
    if (!grant.withdraw(viewer.personId, clock.now())) throw new Problem('GRANT_CLOSED', 'grantId');
    if (grant.receiverId) await notify(em, grant.receiverId, 'GRANT_WITHDRAWN', grant.id, clock.now());
  });
  return grantId;
}
