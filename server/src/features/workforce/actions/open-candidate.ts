import type { EntityManager } from '@mikro-orm/postgresql';
import type { GrantWanted } from '../../disclosure/index.ts';
import type { Introduction, IntroductionKindParts, OpenedRecord } from '../../introductions/index.ts';
import { agreementOf } from '../../privacy/index.ts';
import { Candidate } from '../model/candidate.entity.ts';
import { CANDIDATE_SHOWN } from '../model/consent-text.ts';
import { HiringRequest } from '../model/hiring-request.entity.ts';
import { Vacancy } from '../model/vacancy.entity.ts';

/** What a candidate opens to one company; null where they do not agree to be shown any more. */
export async function candidateGrant(
  em: EntityManager,
  { candidateId, vacancyId }: Pick<HiringRequest, 'candidateId' | 'vacancyId'>,
): Promise<GrantWanted | null> {
  const candidate = await em.findOneOrFail(Candidate, candidateId);
  const vacancy = await em.findOneOrFail(Vacancy, vacancyId);
  const agreement = await agreementOf(em, candidate.personId, CANDIDATE_SHOWN.key);
  if (!agreement) return null;
  return {
    recordKind: 'CANDIDATE',
    recordId: candidate.id,
    personId: candidate.personId,
    receiver: { organisationId: vacancy.organisationId },
    fieldGroups: ['NAME', 'CONTACT'],
    purpose: 'MATCHING',
    text: { key: CANDIDATE_SHOWN.key, version: agreement.version },
    closedBefore: agreement.withdrawals,
    channel: 'SELF',
    givenBy: candidate.personId,
  };
}

async function opened(em: EntityManager, { id }: Introduction): Promise<OpenedRecord[]> {
  const hiring = await em.findOne(HiringRequest, id);
  const vacancy = hiring && (await em.findOneOrFail(Vacancy, hiring.vacancyId));
  if (!vacancy) return [];
  const receiver = { organisationId: vacancy.organisationId };
  return [{ recordKind: 'CANDIDATE', recordId: hiring.candidateId, receiver }];
}

/** It is over because one of the two is no longer here. */
const whenClosed: NonNullable<IntroductionKindParts['whenClosed']> = async (em, { id }, now) => {
  const hiring = await em.findOne(HiringRequest, id);
  if (!hiring?.isRunning()) return;
  hiring.end('LOST', now);
  await em.flush();
};

const OUTCOMES = ['HIRED', 'NOT_HIRED', 'CANDIDATE_LEFT', 'JOB_GONE', 'OTHER'];

/** A company has asked: the candidate says yes for that company, and the name opens to it. */
export const candidateIntroductions: IntroductionKindParts = {
  kind: 'CANDIDATE',
  description: 'A company meets a candidate it has asked for.',
  isExclusive: false,
  secondSideAgreedByAsking: true,
  outcomes: OUTCOMES,
  grants: async (em, { id }) => {
    const hiring = await em.findOneOrFail(HiringRequest, id);
    const grant = await candidateGrant(em, hiring);
    return grant ? [grant] : [];
  },
  opened,
  whenClosed,
};

/** A candidate has applied, and opened their name by that: the company says whether it wants to talk. */
export const applicationIntroductions: IntroductionKindParts = {
  kind: 'APPLICATION',
  description: 'A company meets a candidate who has applied.',
  isExclusive: false,
  secondSideAgreedByAsking: true,
  outcomes: OUTCOMES,
  grants: () => Promise.resolve([]),
  opened,
  whenClosed,
};
