import { z } from 'zod';
import type { Context, Viewer } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { StaffDeputy } from '../model/staff-deputy.entity.ts';
import { colleagues, staffHatsOf } from '../queries/colleagues.ts';

const schema = z.object({ personId: z.string().nullish() });

/** Names the colleague who answers when the viewer does not, or nobody. */
export async function setDeputy(context: Context, input: unknown): Promise<Viewer> {
  const { em, viewer, clock } = context;
  if (!viewer || staffHatsOf(viewer).length === 0) throw new Problem('FORBIDDEN');
  const { personId: deputyId } = wellFormed(schema, input);
  const staff = await colleagues(context);
  if (deputyId && !staff.some(({ id }) => id === deputyId))
    throw new Problem('NOT_YOUR_COLLEAGUE', 'personId');
  const { personId } = viewer;
  await em.transactional(async (tx) => {
    if (deputyId) await tx.upsert(StaffDeputy, { personId, deputyId, since: clock.now() });
    else await tx.nativeDelete(StaffDeputy, { personId });
  });
  return viewer;
}
