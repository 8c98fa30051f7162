import type { EntityManager } from '@mikro-orm/postgresql';
import type { GrantWanted } from '../../disclosure/index.ts';
import type { Introduction, IntroductionKindParts } from '../../introductions/index.ts';
import { Mentor } from '../../mentors/index.ts';
import { currentText, hasConsent } from '../../privacy/index.ts';
import { matchEndsWithIntroduction } from './match-ends-with-introduction.ts';

/** What the entrepreneur opens to the mentor: what it is about from the moment the mentor is asked, who they are from the yes. */
export function ventureGrant(
  { subjectId, firstPersonId, secondPersonId }: Introduction,
  fieldGroups: readonly ('IDEA' | 'CONTACT')[],
): GrantWanted[] {
  if (firstPersonId === null || secondPersonId === null) return [];
  const { key, version } = currentText('VENTURE_SHARED');
  return [
    {
      recordKind: 'VENTURE',
      recordId: subjectId,
      personId: secondPersonId,
      receiver: { personId: firstPersonId },
      fieldGroups,
      purpose: 'MATCHING',
      text: { key, version },
      channel: 'SELF',
      givenBy: secondPersonId,
    },
  ];
}

/** Whether the entrepreneur still agrees that mentors are shown the idea, and with the match how to reach them. */
async function agreed(em: EntityManager, { secondPersonId }: Introduction): Promise<boolean> {
  return secondPersonId !== null && (await hasConsent(em, secondPersonId, 'VENTURE_SHARED'));
}

/** What the mentor opens to the entrepreneur by their yes. */
async function mentorGrant(
  em: EntityManager,
  { firstPersonId, secondPersonId }: Introduction,
): Promise<GrantWanted[]> {
  const mentor = firstPersonId === null ? null : await em.findOne(Mentor, { personId: firstPersonId });
  if (!mentor || secondPersonId === null) return [];
  const { key, version } = currentText('MENTOR_PUBLIC');
  return [
    {
      recordKind: 'MENTOR',
      recordId: mentor.id,
      personId: mentor.personId,
      receiver: { personId: secondPersonId },
      fieldGroups: ['CONTACT'],
      purpose: 'MATCHING',
      text: { key, version },
      channel: 'SELF',
      givenBy: mentor.personId,
    },
  ];
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
    ...((await agreed(em, introduction)) ? ventureGrant(introduction, ['IDEA', 'CONTACT']) : []),
    ...(await mentorGrant(em, introduction)),
  ],
  whenClosed: matchEndsWithIntroduction,
};
