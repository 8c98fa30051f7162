import type { HatKind } from '../../../platform/hat-kinds.ts';
import { wears } from '../../../platform/viewer.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { IntroductionState } from './introduction-words.ts';

/** What decides who knows what of an introduction. */
export interface IntroductionFacts {
  readonly state: IntroductionState;
  readonly firstPersonId: string | null;
  readonly secondPersonId: string | null;
  readonly proposedBy: string | null;
  readonly firstAskedAt: Date | string | null;
  readonly secondAskedAt: Date | string | null;
  readonly talkOpenedAt: Date | string | null;
  readonly introducedAt: Date | string | null;
}

/** Whether the two may know of each other by name: once they can talk. */
export function isTalkOpen(introduction: Pick<IntroductionFacts, 'talkOpenedAt' | 'introducedAt'>): boolean {
  return introduction.talkOpenedAt !== null || introduction.introducedAt !== null;
}

/** A side knows of an introduction from the moment it is asked, or because it asked for it itself, or by the talk. */
export function knowsOf(personId: string, introduction: IntroductionFacts): boolean {
  const { firstPersonId, secondPersonId, proposedBy, firstAskedAt, secondAskedAt } = introduction;
  if (personId !== firstPersonId && personId !== secondPersonId) return false;
  if (personId === proposedBy || isTalkOpen(introduction)) return true;
  return personId === firstPersonId ? firstAskedAt !== null : secondAskedAt !== null;
}

/** Who of the two sides waits for what is decided, and must hear when it is gone. */
export function whoWaits(introduction: IntroductionFacts): string[] {
  const sides = [introduction.firstPersonId, introduction.secondPersonId];
  return [...new Set(sides)].filter(
    (personId): personId is string => personId !== null && knowsOf(personId, introduction),
  );
}

/** The side whose turn it is answers for itself; nobody answers for another. */
export function mayAnswerAs(
  side: 'FIRST_SIDE' | 'SECOND_SIDE',
  personId: string,
  introduction: Pick<IntroductionFacts, 'firstPersonId' | 'secondPersonId'>,
): boolean {
  return personId === (side === 'FIRST_SIDE' ? introduction.firstPersonId : introduction.secondPersonId);
}

/** Staff of the kind approve, but nobody approves an introduction of themself. */
export function mayApprove(
  viewer: Viewer | null,
  introduction: Pick<IntroductionFacts, 'firstPersonId' | 'secondPersonId'>,
  approvedBy: readonly HatKind[],
): boolean {
  if (!viewer || !wears(viewer, ...approvedBy)) return false;
  return viewer.personId !== introduction.firstPersonId && viewer.personId !== introduction.secondPersonId;
}

/** The two sides read and write a talk, and nobody else: staff never do. */
export function mayReadTalk(viewer: Viewer | null, introduction: IntroductionFacts): boolean {
  if (!viewer || !isTalkOpen(introduction)) return false;
  return viewer.personId === introduction.firstPersonId || viewer.personId === introduction.secondPersonId;
}

/** They write as long as it is not over. */
export function mayWriteInTalk(viewer: Viewer | null, introduction: IntroductionFacts): boolean {
  const isOn = ['FIRST_SIDE', 'SECOND_SIDE', 'INTRODUCED'].includes(introduction.state);
  return isOn && mayReadTalk(viewer, introduction);
}
