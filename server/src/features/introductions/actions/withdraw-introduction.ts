import type { EntityManager } from '@mikro-orm/postgresql';
import { Problem } from '../../../platform/problem.ts';
import type { Introduction } from '../model/introduction.entity.ts';
import { lockIntroduction } from './lock-introduction.ts';

/** Takes an introduction back that is not decided. Again: nothing. What is decided is ended, not withdrawn. */
export async function withdrawIntroduction(
  em: EntityManager,
  introductionId: string,
  now: Date,
): Promise<Introduction> {
  const introduction = await lockIntroduction(em, introductionId);
  if (introduction.state === 'WITHDRAWN') return introduction;
  if (!introduction.withdraw(now)) throw new Problem('CONFLICT', 'introductionId');
  await em.flush();
  return introduction;
}
