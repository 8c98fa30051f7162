import type { EntityManager } from '@mikro-orm/postgresql';
import type { GrantWanted } from '../../disclosure/index.ts';
import type { Introduction, IntroductionKindParts, OpenedRecord } from '../../introductions/index.ts';
import { Mentor } from '../../mentors/index.ts';
import { agreementOf } from '../../privacy/index.ts';
import { matchEndsWithIntroduction } from './match-ends-with-introduction.ts';

/**
 * What the entrepreneur opens to the mentor while they agree to it: what it is about from the moment the mentor is asked,
 * who they are from the yes.
 */
export async function ventureGrant(
  em: EntityManager,
  introduction: Introduction,
  fieldGroups: readonly ('IDEA' | 'CONTACT')[],
): Promise<GrantWanted[]> {
  const { secondPersonId: personId } = introduction;
  if (personId === null) return [];
  return agreed(em, personId, 'VENTURE_SHARED', { opened: ventureOpened(introduction), fieldGroups });
}

/** What the mentor opens to the entrepreneur by their yes. */
async function mentorGrant(em: EntityManager, introduction: Introduction): Promise<GrantWanted[]> {
  const { firstPersonId: personId } = introduction;
  if (personId === null) return [];
  const opened = await mentorOpened(em, introduction);
  return agreed(em, personId, 'MENTOR_PUBLIC', { opened, fieldGroups: ['CONTACT'] });
}

/** The grants by which somebody opens these, in the version they agreed to; none where they do not agree. */
async function agreed(
  em: EntityManager,
  personId: string,
  textKey: 'VENTURE_SHARED' | 'MENTOR_PUBLIC',
  { opened, fieldGroups }: { opened: readonly OpenedRecord[]; fieldGroups: readonly string[] },
): Promise<GrantWanted[]> {
  const agreement = opened.length === 0 ? null : await agreementOf(em, personId, textKey);
  if (!agreement) return [];
  return opened.map((record) => ({
    ...record,
    personId,
    fieldGroups,
    purpose: 'MATCHING',
    text: { key: textKey, version: agreement.version },
    closedBefore: agreement.withdrawals,
    channel: 'SELF',
    givenBy: personId,
  }));
}

function ventureOpened({ subjectId, firstPersonId }: Introduction): OpenedRecord[] {
  if (firstPersonId === null) return [];
  return [{ recordKind: 'VENTURE', recordId: subjectId, receiver: { personId: firstPersonId } }];
}

async function mentorOpened(
  em: EntityManager,
  { firstPersonId, secondPersonId }: Introduction,
): Promise<OpenedRecord[]> {
  const mentor = firstPersonId === null ? null : await em.findOne(Mentor, { personId: firstPersonId });
  if (!mentor || secondPersonId === null) return [];
  return [{ recordKind: 'MENTOR', recordId: mentor.id, receiver: { personId: secondPersonId } }];
}

/**
 * A mentor is asked first; the entrepreneur has agreed by asking for one. A venture may have several mentors in its life,
 * so nothing is exclusive here: that it has one at a time is the request's own rule. The introduction has the match's id.
 */
export const mentorIntroductions: IntroductionKindParts = {
  kind: 'MENTOR',
  description: 'An entrepreneur meets a mentor.',
  isExclusive: false,
  secondSideAgreedByAsking: true,
  secondSideIsBlind: true,
  outcomes: ['HELPED', 'NOT_NEEDED', 'DID_NOT_FIT', 'NO_CONTACT', 'OTHER'],
  grants: async (em, introduction) => [
    ...(await ventureGrant(em, introduction, ['IDEA', 'CONTACT'])),
    ...(await mentorGrant(em, introduction)),
  ],
  opened: async (em, introduction) => [
    ...ventureOpened(introduction),
    ...(await mentorOpened(em, introduction)),
  ],
  whenClosed: matchEndsWithIntroduction,
};
