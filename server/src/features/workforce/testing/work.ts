import type { Api } from '../../../testing/run-operation.ts';
import { somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';

/** A candidate’s form as the page sends it. Say only what matters. */
export function aCandidateForm(said: object = {}) {
  return {
    occupationIds: ['occupation-carpenter'],
    skillIds: [],
    languages: [{ code: 'da', level: 'FLUENT' }],
    licences: ['DRIVING_B'],
    conditions: ['DAYTIME'],
    hours: ['FULL_TIME'],
    townId: 'herning',
    travelLimitMinutes: 30,
    availableFrom: '2026-09-15',
    about: 'Har bygget trapper i ti år.',
    consentVersion: 1,
    ...said,
  };
}

/** A vacancy’s form as the page sends it. Say only what matters. */
export function aVacancyForm(organisationId: string, said: object = {}) {
  return {
    organisationId,
    type: 'ORDINARY',
    title: 'Tømrer til værkstedet',
    description: 'Vi bygger døre og vinduer på et lyst værksted og søger en tømrer, der kan læse en tegning.',
    occupationId: 'occupation-carpenter',
    skillIds: [],
    languages: [{ code: 'da', level: 'GOOD' }],
    licences: ['DRIVING_B'],
    conditions: ['DAYTIME'],
    hours: 'FULL_TIME',
    pay: 'COLLECTIVE_AGREEMENT',
    townId: 'herning',
    startsOn: '2026-10-01',
    followUpOn: [],
    ...said,
  };
}

const CANDIDATE = `mutation ($input: SaveCandidateInput!) { saveCandidate(input: $input) { candidate { id } problem { code field } } }`;
const COMPANY = `mutation ($input: ActForCompanyInput!) { actForCompany(input: $input) { company { id isConfirmed } problem { code field } } }`;
const VACANCY = `mutation ($input: SaveVacancyInput!) { saveVacancy(input: $input) { vacancy { id } problem { code field } } }`;
const REVIEW = `mutation ($input: ReviewVacancyInput!) { reviewVacancy(input: $input) { vacancy { id state } problem { code field } } }`;

/** Somebody who looks for work and can be found. */
export async function aCandidate(
  api: Api,
  name: string,
  said: object = {},
): Promise<Someone & { candidateId: string }> {
  api.clock.advance(1);
  const person = await somebody(api, name);
  const done = await api.run<{ saveCandidate: { candidate: { id: string } | null; problem: object | null } }>(
    CANDIDATE,
    { input: aCandidateForm(said) },
    person,
  );
  if (!done.saveCandidate.candidate) throw new Error(JSON.stringify(done.saveCandidate.problem));
  return { ...person, candidateId: done.saveCandidate.candidate.id };
}

/** Somebody who acts for a company. */
export async function aCompany(
  api: Api,
  name: string,
  cvr: string,
): Promise<Someone & { organisationId: string }> {
  const person = await somebody(api, name);
  const input = { cvr, name: `${name} ApS`, townId: 'herning', industryId: 'construction' };
  const done = await api.run<{
    actForCompany: { company: { id: string; isConfirmed: boolean } | null; problem: object | null };
  }>(COMPANY, { input }, person);
  const { company, problem } = done.actForCompany;
  if (!company) throw new Error(JSON.stringify(problem));
  const hats = company.isConfirmed ? [{ kind: 'OWNER' as const, organisationId: company.id }] : [];
  return { ...person, as: { ...person.as, hats }, organisationId: company.id };
}

/** Work that a company has, in review. */
export async function aVacancy(
  api: Api,
  company: Someone & { organisationId: string },
  said: object = {},
): Promise<string> {
  api.clock.advance(1);
  const done = await api.run<{ saveVacancy: { vacancy: { id: string } | null; problem: object | null } }>(
    VACANCY,
    { input: aVacancyForm(company.organisationId, said) },
    company,
  );
  if (!done.saveVacancy.vacancy) throw new Error(JSON.stringify(done.saveVacancy.problem));
  return done.saveVacancy.vacancy.id;
}

/** The same, published. */
export async function aPublishedVacancy(
  api: Api,
  company: Someone & { organisationId: string },
  officer: Someone,
  said: object = {},
): Promise<string> {
  const vacancyId = await aVacancy(api, company, said);
  await api.run(REVIEW, { input: { vacancyId, decision: 'PUBLISH' } }, officer);
  return vacancyId;
}

/** Runs a mutation on a question between the two, and answers with it or the problem. */
export async function move(api: Api, name: string, input: object, by: Someone) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) {
    hiringRequest { id state opened { name email about } } problem { code field } } }`;
  const done = await api.run<
    Record<string, { hiringRequest: Hiring | null; problem: { code: string } | null }>
  >(document, { input }, by);
  return done[name] ?? { hiringRequest: null, problem: null };
}
interface Hiring {
  readonly id: string;
  readonly state: string;
  readonly opened: { readonly name: string; readonly email: string; readonly about: string | null } | null;
}
