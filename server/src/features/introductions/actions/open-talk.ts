import type { EntityManager } from '@mikro-orm/postgresql';
import { Problem } from '../../../platform/problem.ts';
import type { Introduction } from '../model/introduction.entity.ts';
import { lockIntroduction } from './lock-introduction.ts';

/** Lets the two sides write to each other while one of them is asked. Again: nothing changes. */
export async function openTalk(em: EntityManager, introductionId: string, now: Date): Promise<Introduction> {
  const introduction = await lockIntroduction(em, introductionId);
  if (introduction.talkOpenedAt !== null || introduction.state === 'INTRODUCED') return introduction;
  if (!introduction.openTalk(now)) throw new Problem('CONFLICT', 'introductionId');
  await em.flush();
  return introduction;
}
