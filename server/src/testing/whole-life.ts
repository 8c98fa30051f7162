import { randomUUID } from 'node:crypto';
import { newEvent, signUpInput } from '../features/events/testing/new-event.ts';
import { deskOf } from '../features/mentoring/testing/desk.ts';
import type { MatchAnswered } from '../features/mentoring/testing/desk.ts';
import {
  aCaseForm,
  aMentor,
  aMentorForm,
  aProfile,
  aRequest,
  somebody,
} from '../features/mentoring/testing/journey.ts';
import type { Someone } from '../features/mentoring/testing/journey.ts';
import type { HatKind } from '../platform/hat-kinds.ts';
import type { Api } from './run-operation.ts';

/** Somebody who leaves a word of their own wherever the product lets them write. */
export interface Life {
  /** Stands in everything they say, and in nothing anybody else says. */
  readonly mark: string;
  readonly name: string;
  readonly email: string;
  /** Their telephone number, as they write it. */
  readonly phone: string;
  readonly personId: string;
  readonly mentorId: string;
  readonly ventureId: string;
  readonly requestId: string;
}

/** Those around them, and what they sign up to. */
export interface Around {
  readonly adviser: Someone;
  readonly administrator: Someone;
  readonly pastEventId: string;
  readonly eventId: string;
}

const INVITE =
  'mutation ($email: String!) { done: invite(input: { email: $email, hatKind: ADVISER }) { problem { code } } }';
const ACCEPT = `mutation ($token: String!, $name: String!) {
  done: acceptInvitation(input: { token: $token, name: $name }) { viewer { id } problem { code } } }`;
const LINK = `mutation ($email: String!, $name: String!) {
  done: requestLoginLink(input: { email: $email, name: $name, language: DA }) { problem { code } } }`;
const USE_LINK =
  'mutation ($token: String!) { done: logInWithLink(input: { token: $token }) { problem { code } } }';
const SET_PASSWORD = `mutation ($password: String!) { done: setPassword(input: { password: $password }) { problem { code } } }`;
const SIGN_UP = `mutation ($input: SignUpForEventInput!) { done: signUpForEvent(input: $input) { problem { code } } }`;
const SUBMIT = `mutation ($input: SubmitProfileInput!) {
  done: submitProfile(input: $input) { receipt { venture { id mentorRequest { id } } } problem { code field } } }`;
const SAVE = `mutation ($input: SaveMentorInput!) { done: saveMentor(input: $input) { mentor { id } problem { code field } } }`;
const APPROVE = `mutation ($mentorId: ID!) { done: approveMentor(input: { mentorId: $mentorId }) { problem { code } } }`;
const WRITE = `mutation ($threadId: ID!, $body: String!, $key: ID!) {
  done: sendMessage(input: { threadId: $threadId, body: $body, idempotencyKey: $key }) { message { id } problem { code field } } }`;

type Done = { problem: { code: string; field?: string } | null };

/** Does it, and fails the test when it was not done. */
export async function doneBy<Data extends object = object>(
  api: Api,
  document: string,
  variables: object,
  options: Parameters<Api['run']>[2] = {},
): Promise<Data & Done> {
  const { done } = await api.run<{ done: Data & Done }>(document, variables, options);
  if (done.problem) throw new Error(`Not done: ${JSON.stringify(done.problem)} of ${document.slice(0, 120)}`);
  return done;
}

/** An adviser, an administrator, an event that is over by the time it counts and one that lies ahead. */
export async function aWorldAround(api: Api): Promise<Around> {
  const adviser = await somebody(api, 'Anne', 'ADVISER');
  const administrator = await somebody(api, 'Signe', 'ADMINISTRATOR');
  const past = await newEvent(api.em(), {
    slug: 'snart-forbi',
    startsAt: new Date('2026-09-01T12:00:00Z'),
    endsAt: new Date('2026-09-01T14:00:00Z'),
  });
  const ahead = await newEvent(api.em(), {
    slug: 'forude',
    organiserId: past.organiserId,
    startsAt: new Date('2027-09-01T12:00:00Z'),
    endsAt: new Date('2027-09-01T14:00:00Z'),
    capacity: 2,
    sessions: [{ startsAt: new Date('2027-09-01T12:00:00Z'), endsAt: new Date('2027-09-01T13:00:00Z') }],
  });
  return { adviser, administrator, pastEventId: past.id, eventId: ahead.id };
}

/** Goes through everything one can do alone: invited, logged in, signed up, registered as entrepreneur and mentor. */
export async function aLife(api: Api, mark: string, phone: string, around: Around): Promise<Life> {
  const name = `${mark} Holm`;
  const email = `${mark}@example.org`;
  const visitor = () => ({ cookies: {} });
  await doneBy(api, INVITE, { email }, around.administrator);
  await api.runJobs();
  await doneBy(api, ACCEPT, { token: await tokenInMail(api, email, 'invitation'), name }, visitor());
  await doneBy(api, LINK, { email, name }, visitor());
  await api.runJobs();
  await doneBy(api, USE_LINK, { token: await tokenInMail(api, email, 'log-in/link') }, visitor());
  const [person] = await api.em().execute<{ id: string }[]>('select id from person where email = ?', [email]);
  const personId = person?.id ?? '';
  const asThem = { as: personId };
  await doneBy(api, SET_PASSWORD, { password: `${mark} går en tur ved åen` }, asThem);
  for (const eventId of [around.pastEventId, around.eventId]) {
    const input = { ...signUpInput({ id: eventId }, { name, email }), language: 'DA' };
    await doneBy(api, SIGN_UP, { input }, visitor());
  }
  const sent = await doneBy<{ receipt: { venture: { id: string; mentorRequest: { id: string } } } }>(
    api,
    SUBMIT,
    { input: aProfile({ name, email, idea: `${mark} vil sy tøj af gamle gardiner.`, cvr: cvrOf(mark) }) },
    asThem,
  );
  const form = aMentorForm({
    headline: `${mark} har solgt tøj`,
    cases: [
      aCaseForm({ title: `${mark} og butikken`, story: `${mark} åbnede en butik uden penge i kassen.` }),
    ],
  });
  const saved = await doneBy<{ mentor: { id: string } }>(api, SAVE, { input: form }, asThem);
  await doneBy(api, APPROVE, { mentorId: saved.mentor.id }, around.adviser);
  // What they have not come back for: a link, another invitation, a profile sent in without logging in.
  await doneBy(api, LINK, { email, name }, visitor());
  const unconfirmed = aProfile({ name, email, idea: `${mark} vil også bage brød af mask.` });
  await doneBy(api, SUBMIT, { input: unconfirmed }, visitor());
  await api.runJobs();
  const { receipt } = sent;
  return {
    mark,
    name,
    email,
    phone,
    personId,
    mentorId: saved.mentor.id,
    ventureId: receipt.venture.id,
    requestId: receipt.venture.mentorRequest.id,
  };
}

/** The one becomes the other's mentor: suggested, asked, a question and its answer, a yes, and messages both ways. */
export async function theyMeet(api: Api, entrepreneur: Life, mentor: Life, around: Around): Promise<string> {
  const desk = deskOf(api);
  const by = (life: Life) => wearing(life, 'ENTREPRENEUR', 'MENTOR');
  const matchId = await desk.ask(around.adviser, entrepreneur.requestId, mentor.mentorId);
  const asked = { answer: 'ASK_FIRST', words: `${mentor.mark} spørger: hvor mange?` };
  await sure(desk.answer(by(mentor), matchId, asked));
  await sure(desk.tell(by(entrepreneur), matchId, `${entrepreneur.mark} svarer: hundrede.`));
  await sure(desk.answer(by(mentor), matchId, { answer: 'YES', words: `${mentor.mark} siger ja.` }));
  await api.runJobs();
  for (const one of [entrepreneur, mentor]) {
    const body = `${one.mark} her: ring på ${one.phone}`;
    await doneBy(api, WRITE, { threadId: matchId, body, key: randomUUID() }, { as: one.personId });
  }
  api.clock.advance(60_000);
  await api.runJobs();
  return matchId;
}

/** Wearing an adviser's hat, they suggest somebody to somebody and say why. */
export async function theyAdvise(api: Api, life: Life, { adviser }: Around): Promise<void> {
  const { requestId } = await aRequest(api, 'Cecilie');
  // Not the best one: else nobody asks why.
  const cases = [aCaseForm({ industryId: 'farming', topicIds: ['networks'], stage: 'RUNNING' })];
  const { mentorId } = await aMentor(api, 'Dorte', adviser, { cases });
  await deskOf(api).suggest(wearing(life, 'ADVISER'), requestId, mentorId, {
    overrideReason: `${life.mark} synes, at de passer sammen.`,
  });
}

/** Asked to be somebody's mentor, they say no and why. */
export async function theyRefuse(api: Api, life: Life, { adviser }: Around): Promise<void> {
  const desk = deskOf(api);
  const { requestId } = await aRequest(api, 'Ditte');
  const matchId = await desk.ask(adviser, requestId, life.mentorId);
  const refusal = { answer: 'NO', reason: 'OTHER', words: `${life.mark} kan ikke lige nu.` };
  await sure(desk.answer(wearing(life, 'MENTOR'), matchId, refusal));
  await api.runJobs();
}

function wearing({ personId, email, name }: Life, ...kinds: HatKind[]): Someone {
  return { as: { personId, hats: kinds.map((kind) => ({ kind, organisationId: null })) }, email, name };
}

async function sure(answered: Promise<MatchAnswered>): Promise<void> {
  const { problem } = await answered;
  if (problem) throw new Error(`Not done: ${JSON.stringify(problem)}`);
}

async function tokenInMail(api: Api, email: string, path: string): Promise<string> {
  const mails = (await api.mails()).filter(({ recipient }) => recipient === email);
  const token = mails
    .map(({ text }) => text.match(new RegExp(`/${path}#(\\S+)`))?.[1])
    .findLast((found) => found !== undefined);
  if (!token) throw new Error(`No link to ${path} was mailed to ${email}.`);
  return token;
}

/** A number with the right check digit (modulus 11), another for every word. */
function cvrOf(mark: string): string {
  for (
    let number = 2_000_000 + ([...mark].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0) % 900_000);
    ;
    number++
  ) {
    const digits = String(number);
    const sum = [2, 7, 6, 5, 4, 3, 2].reduce(
      (total, weight, place) => total + weight * Number(digits[place]),
      0,
    );
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}
