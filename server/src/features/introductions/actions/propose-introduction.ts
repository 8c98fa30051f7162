import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import { introductionKind } from '../model/introduction-kinds.ts';
import { Introduction } from '../model/introduction.entity.ts';
import { lockSubject } from './lock-introduction.ts';
import { sendIntroduction } from './send-introduction.ts';

/** Who is to be brought together, about what. */
export interface IntroductionWanted {
  /** Where something of the kind has an id already, such as a match. The same one again is the same introduction. */
  readonly id?: string;
  readonly kind: string;
  readonly requestId?: string | null;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly firstPersonId: string | null;
  readonly secondPersonId: string | null;
  readonly proposedBy: string | null;
  /** Kept back until `sendIntroduction`: nobody is asked yet. */
  readonly isHeld?: boolean;
}

/**
 * Proposes that two sides meet, in the caller's transaction. Staff approve it next, or the first side is asked. Where the
 * thing is one and taken already, it is lost from the beginning. Answers with its id.
 */
export async function proposeIntroduction(
  em: EntityManager,
  wanted: IntroductionWanted,
  now: Date,
): Promise<string> {
  const { isExclusive } = introductionKind(wanted.kind);
  const { subject } = wanted;
  if (isExclusive) await lockSubject(em, subject.kind, subject.id);
  const known = wanted.id === undefined ? null : await em.findOne(Introduction, wanted.id);
  if (known) return known.id;
  const winner = { subjectKind: subject.kind, subjectId: subject.id, state: 'INTRODUCED' } as const;
  const isGone = isExclusive && (await em.count(Introduction, winner)) > 0;
  const introduction = em.create(Introduction, {
    ...nothingYet,
    id: wanted.id ?? newId(now.getTime()),
    kind: wanted.kind,
    requestId: wanted.requestId ?? null,
    subjectKind: subject.kind,
    subjectId: subject.id,
    isExclusive,
    firstPersonId: wanted.firstPersonId,
    secondPersonId: wanted.secondPersonId,
    proposedBy: wanted.proposedBy,
    proposedAt: now,
  });
  if (isGone) introduction.lose(now);
  await em.flush();
  if (!isGone && !wanted.isHeld) await sendIntroduction(em, introduction.id, now);
  return introduction.id;
}

const nothingYet = {
  state: 'PROPOSED',
  approvedBy: null,
  approvedAt: null,
  firstAskedAt: null,
  firstAnswer: null,
  firstAnsweredAt: null,
  secondAskedAt: null,
  secondAnswer: null,
  secondAnsweredAt: null,
  talkOpenedAt: null,
  introducedAt: null,
  endedAt: null,
  outcome: null,
  outcomeReason: null,
  outcomeBy: null,
  outcomeOn: null,
} as const;
