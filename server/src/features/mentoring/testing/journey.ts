import { randomUUID } from 'node:crypto';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import type { Api, As } from '../../../testing/run-operation.ts';
import { giveHat, meetPerson } from '../../people/index.ts';

let number = 0;

/** Somebody of the database wearing these hats, to ask as. Everybody has a name and address of their own. */
export async function somebody(api: Api, name: string, ...kinds: HatKind[]): Promise<Someone> {
  number += 1;
  const email = `${name.toLowerCase().replace(/\W/g, '.')}.${number}@example.org`;
  const person = await api.em().transactional(async (em) => {
    const met = await meetPerson(em, { name, email, language: 'da' }, api.clock.now());
    for (const kind of kinds) await giveHat(em, { personId: met.id, kind, givenBy: null }, api.clock.now());
    return met;
  });
  return {
    as: { personId: person.id, hats: kinds.map((kind) => ({ kind, organisationId: null })) },
    email,
    name,
  };
}

export interface Someone {
  as: Exclude<As, string>;
  email: string;
  name: string;
}

/** A profile as the page sends it. Say only what matters. */
export function aProfile(said: object = {}) {
  return {
    name: 'Mette Madsen',
    email: 'mette@example.org',
    idea: 'Jeg vil sy tøj af brugte gardiner og sælge det i egen webshop.',
    industryId: 'textile',
    stage: 'IDEA',
    topicIds: ['budget', 'first-customer'],
    townId: 'herning',
    meeting: 'EITHER',
    travelLimitMinutes: 30,
    languages: ['da'],
    language: 'DA',
    consentVersion: 1,
    idempotencyKey: randomUUID(),
    ...said,
  };
}

/** A mentor’s form as the page sends it. Say only what matters. */
export function aMentorForm(said: object = {}) {
  return {
    headline: 'Har solgt tøj i tredive år',
    languages: ['da'],
    townId: 'herning',
    meeting: 'EITHER',
    travelLimitMinutes: 30,
    capacity: 2,
    conflictCvrs: [],
    consentVersion: 1,
    cases: [aCaseForm({})],
    ...said,
  };
}

/** A case as the page sends it. */
export function aCaseForm(said: object) {
  return {
    title: 'Den første butik',
    story: 'Jeg åbnede en butik uden penge og lukkede den med overskud.',
    industryId: 'textile',
    topicIds: ['budget'],
    stage: 'IDEA',
    ...said,
  };
}

const SUBMIT = `mutation ($input: SubmitProfileInput!) { submitProfile(input: $input) {
  receipt { token venture { id mentorRequest { id } } } problem { code field } } }`;
const SAVE = `mutation ($input: SaveMentorInput!) { saveMentor(input: $input) { mentor { id } problem { code field } } }`;
const APPROVE = `mutation ($mentorId: ID!) { approveMentor(input: { mentorId: $mentorId }) { mentor { id } problem { code } } }`;

/** An approved mentor. */
export async function aMentor(
  api: Api,
  name: string,
  adviser: Someone,
  said: object = {},
): Promise<Someone & { mentorId: string }> {
  // Ids sort by time: whoever registers later is newer.
  api.clock.advance(1);
  const person = await somebody(api, name);
  const saved = await api.run<{ saveMentor: { mentor: { id: string } } }>(
    SAVE,
    { input: aMentorForm(said) },
    person,
  );
  const mentorId = saved.saveMentor.mentor.id;
  await api.run(APPROVE, { mentorId }, adviser);
  const as = { ...person.as, hats: [{ kind: 'MENTOR' as const, organisationId: null }] };
  return { ...person, as, mentorId };
}

/** An entrepreneur whose request waits at the desk. */
export async function aRequest(
  api: Api,
  name: string,
  said: object = {},
): Promise<Someone & { requestId: string; ventureId: string }> {
  api.clock.advance(1);
  const person = await somebody(api, name, 'ENTREPRENEUR');
  const sent = await api.run<{
    submitProfile: { receipt: { venture: { id: string; mentorRequest: { id: string } } } };
  }>(SUBMIT, { input: aProfile({ name, ...said }) }, person);
  const { venture } = sent.submitProfile.receipt;
  return { ...person, ventureId: venture.id, requestId: venture.mentorRequest.id };
}
