import type { EntityManager } from '@mikro-orm/postgresql';
import { introductionKind } from '../model/introduction-kinds.ts';
import type { Introduction } from '../model/introduction.entity.ts';
import { lockIntroduction } from './lock-introduction.ts';

/** Sends a proposal on its way: to staff where the kind asks for their approval, else to the first side. Again: nothing. */
export async function sendIntroduction(
  em: EntityManager,
  introductionId: string,
  now: Date,
): Promise<Introduction> {
  const introduction = await lockIntroduction(em, introductionId);
  introduction.send(introductionKind(introduction.kind).approvedBy !== undefined, now);
  await em.flush();
  return introduction;
}
