import { LIMITS } from '@vaekstbro/schema/limits';
import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { safeProse } from '../../people/index.ts';
import { Vacancy } from '../model/vacancy.entity.ts';
import { mayWorkOnEmployment } from '../model/workforce.policy.ts';

const schema = z.object({ vacancyId: z.string(), reason: safeProse(LIMITS.words) });

/** An officer lets those be found too whose occupation is further off, and says why. Again, the first reason stays. Returns the vacancy's id. */
export async function widenSearch({ em, viewer, clock }: ActionContext, input: unknown): Promise<string> {
  const { vacancyId, reason } = wellFormed(schema, input);
  if (!isId(vacancyId)) throw new Problem('NOT_FOUND', 'vacancyId');
  if (!viewer || !mayWorkOnEmployment(viewer)) throw new Problem('FORBIDDEN');
  await em.transactional(async (tx) => {
    const vacancy = await tx.findOne(Vacancy, vacancyId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!vacancy) throw new Problem('NOT_FOUND', 'vacancyId');
    if (vacancy.state !== 'PUBLISHED') throw new Problem('CONFLICT', 'vacancyId');
    if (vacancy.widenedAt !== null) return;
    Object.assign(vacancy, { widenedBy: viewer.personId, widenedAt: clock.now(), widenReason: reason });
  });
  return vacancyId;
}
