import type { EntityManager } from '@mikro-orm/postgresql';
import { Problem } from '../../../platform/problem.ts';
import { introductionKind } from '../model/introduction-kinds.ts';
import type { Introduction } from '../model/introduction.entity.ts';
import { closeGrants } from './close-grants.ts';
import { lockIntroduction } from './lock-introduction.ts';

/** How it ended: one of the outcomes of the kind, why, and who says so. The reason is not for the other side. */
export interface IntroductionOutcome {
  readonly outcome: string;
  readonly reason: string | null;
  readonly by: string | null;
}

/** It is over between the two, with an outcome, its day and a reason; what they opened to each other is closed. Again: nothing. */
export async function endIntroduction(
  em: EntityManager,
  introductionId: string,
  came: IntroductionOutcome,
  now: Date,
): Promise<Introduction> {
  const introduction = await lockIntroduction(em, introductionId);
  if (introduction.state === 'ENDED') return introduction;
  const { outcomes } = introductionKind(introduction.kind);
  if (!outcomes.includes(came.outcome)) throw new Problem('INVALID', 'outcome');
  if (!introduction.end(came, now)) throw new Problem('CONFLICT', 'introductionId');
  await em.flush();
  await closeGrants(em, introduction, now);
  return introduction;
}
