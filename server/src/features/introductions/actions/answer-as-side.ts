import type { EntityManager } from '@mikro-orm/postgresql';
import { Problem } from '../../../platform/problem.ts';
import { introductionKind } from '../model/introduction-kinds.ts';
import type { SideAnswer } from '../model/introduction-words.ts';
import type { Introduction } from '../model/introduction.entity.ts';
import { mayAnswerAs } from '../model/introduction.policy.ts';
import { introduce } from './introduce.ts';
import { lockIntroduction } from './lock-introduction.ts';

/** Who answers, and what. */
export interface SideAnswers {
  readonly by: string;
  readonly answer: SideAnswer;
}

/**
 * The first side answers. Yes: the second side is asked, or, where it agreed by asking, the two are introduced. The same
 * answer again changes nothing. Whoever comes after the thing was lost gets that introduction, lost, and nothing else.
 */
export async function answerAsFirstSide(
  em: EntityManager,
  introductionId: string,
  { by, answer }: SideAnswers,
  now: Date,
): Promise<Introduction> {
  const introduction = await lockIntroduction(em, introductionId);
  if (!mayAnswerAs('FIRST_SIDE', by, introduction)) throw new Problem('FORBIDDEN', 'introductionId');
  if (introduction.firstAnswer === answer || introduction.state === 'LOST') return introduction;
  const { secondSideAgreedByAsking = false } = introductionKind(introduction.kind);
  if (!introduction.firstSays(answer, secondSideAgreedByAsking, now)) {
    throw new Problem('CONFLICT', 'introductionId');
  }
  await introduce(em, introduction, now);
  return introduction;
}

/** The second side answers. Yes: the two are introduced. Otherwise as the first side. */
export async function answerAsSecondSide(
  em: EntityManager,
  introductionId: string,
  { by, answer }: SideAnswers,
  now: Date,
): Promise<Introduction> {
  const introduction = await lockIntroduction(em, introductionId);
  if (!mayAnswerAs('SECOND_SIDE', by, introduction)) throw new Problem('FORBIDDEN', 'introductionId');
  if (introduction.secondAnswer === answer || introduction.state === 'LOST') return introduction;
  if (!introduction.secondSays(answer, now)) throw new Problem('CONFLICT', 'introductionId');
  await introduce(em, introduction, now);
  return introduction;
}
