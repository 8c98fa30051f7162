import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { proposeIntroduction } from '../../introductions/index.ts';
import { giveTurn, openRequest } from '../../requests/index.ts';
import { notify } from '../../notifications/index.ts';
import type { Candidate } from '../model/candidate.entity.ts';
import { HiringRequest } from '../model/hiring-request.entity.ts';
import type { Vacancy } from '../model/vacancy.entity.ts';
import { CANDIDATE_INTRODUCTION, VACANCY_APPLICATION } from '../model/request-kinds.ts';
import type { CandidateProfile, VacancyNeed } from '../model/matched.ts';
import type { FirstMeeting, HiringSide } from '../model/words.ts';
import { inputsOf, workParts } from '../queries/work-matches.ts';

/** What is asked, by whom. */
export interface HiringWanted {
  readonly askedBy: HiringSide;
  readonly vacancy: Vacancy;
  readonly candidate: Candidate;
  readonly companyPersonId: string;
  readonly words: string | null;
  readonly meeting: FirstMeeting;
}
export type WorkParts = Awaited<ReturnType<typeof workParts>>;

/** The rules and the world of this moment, read before the transaction. */
export const partsFor = ({ app, clock }: ActionContext): Promise<WorkParts> => {
  const context: Pick<Context, 'app' | 'clock' | 'sql'> = { app, clock, sql: app.sql };
  return workParts(context);
};

/**
 * Opens the question in the caller's transaction, with how well the two fit by the rules of now: whoever is asked has the
 * turn and is told. The same is not asked twice at once. Returns its id.
 */
export async function beginHiring(
  em: EntityManager,
  wanted: HiringWanted,
  { scoring, world }: WorkParts,
  { clock }: Pick<ActionContext, 'clock'>,
): Promise<string> {
  const now = clock.now();
  const { vacancy, candidate, askedBy, companyPersonId, words, meeting } = wanted;
  const [need, profile] = [needOf(vacancy), profileOf(candidate)];
  const rationale = scoring.explain(need, profile, world);
  const isCompany = askedBy === 'COMPANY';
  const hiring = em.create(HiringRequest, {
    id: newId(now.getTime()),
    vacancyId: vacancy.id,
    candidateId: candidate.id,
    askedBy,
    companyPersonId,
    words,
    meeting,
    state: isCompany ? 'ASKED' : 'OPEN',
    askedAt: now,
    answeredAt: null,
    repliedAt: null,
    endedAt: null,
    reason: null,
    reasonWords: null,
    score: rationale.score,
    rationale,
    ruleVersion: rationale.ruleVersion,
    vocabularyVersion: world.version,
    inputs: { vacancy: inputsOf(need), candidate: profile },
  });
  await em.flush().catch((error: unknown) => {
    if (error instanceof UniqueConstraintViolationException) throw new Problem('ALREADY_ASKED', 'vacancyId');
    throw error;
  });
  const [askerId, askedId] = isCompany
    ? [companyPersonId, candidate.personId]
    : [candidate.personId, companyPersonId];
  const kind = isCompany ? CANDIDATE_INTRODUCTION.kind : VACANCY_APPLICATION.kind;
  const asked = { id: hiring.id, kind, subjectId: vacancy.id, askerId, unitId: candidate.unitId };
  await openRequest(em, asked, now);
  const turn = { party: 'ASKED', personId: askedId, by: 'CLOSED', from: 'UNIT', actorId: askerId } as const;
  await giveTurn(em, hiring.id, turn, clock);
  const [firstPersonId, secondPersonId] = [askedId, askerId];
  const subject = { kind: 'VACANCY', id: vacancy.id };
  const introduction = {
    id: hiring.id,
    kind: isCompany ? 'CANDIDATE' : 'APPLICATION',
    requestId: hiring.id,
    subject,
  };
  await proposeIntroduction(em, { ...introduction, firstPersonId, secondPersonId, proposedBy: askerId }, now);
  await notify(em, askedId, 'REQUEST_TURN', hiring.id, now);
  return hiring.id;
}

const needOf = ({ widenedAt, ...vacancy }: Vacancy): VacancyNeed => ({
  id: vacancy.id,
  writtenIn: vacancy.writtenIn,
  occupationId: vacancy.occupationId,
  skillIds: vacancy.skillIds,
  languages: vacancy.languages,
  licences: vacancy.licences,
  conditions: vacancy.conditions,
  hours: vacancy.hours,
  townId: vacancy.townId,
  startsOn: vacancy.startsOn,
  isWidened: widenedAt !== null,
});

const profileOf = (candidate: Candidate): CandidateProfile => ({
  id: candidate.id,
  occupationIds: candidate.occupationIds,
  skillIds: candidate.skillIds,
  languages: candidate.languages,
  licences: candidate.licences,
  conditions: candidate.conditions,
  hours: candidate.hours,
  placeBand: candidate.placeBand,
  shownTownId: candidate.shownTownId,
  shownMunicipality: candidate.shownMunicipality,
  travelLimitMinutes: candidate.travelLimitMinutes,
  availableFrom: candidate.availableFrom,
});
