import type { EntityManager } from '@mikro-orm/postgresql';
import { Problem } from '../../../platform/problem.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { introductionKind } from '../model/introduction-kinds.ts';
import { mayApprove } from '../model/introduction.policy.ts';
import type { Introduction } from '../model/introduction.entity.ts';
import { lockIntroduction } from './lock-introduction.ts';

/** Staff say yes: the first side is asked. Saying it again changes nothing; saying it too late is refused. */
export async function approveIntroduction(
  em: EntityManager,
  viewer: Viewer | null,
  introductionId: string,
  now: Date,
): Promise<Introduction> {
  const introduction = await lockIntroduction(em, introductionId);
  const { approvedBy = [] } = introductionKind(introduction.kind);
  if (!viewer || !mayApprove(viewer, introduction, approvedBy))
    throw new Problem('FORBIDDEN', 'introductionId');
  if (introduction.approvedAt !== null) return introduction;
  if (!introduction.approve(viewer.personId, now)) throw new Problem('CONFLICT', 'introductionId');
  await em.flush();
  return introduction;
}
