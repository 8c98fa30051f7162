import { randomUUID } from 'node:crypto';
import { signUpForEvent } from '../../features/events/actions/sign-up-for-event.ts';
import { ticketToken } from '../../features/events/model/ticket-token.ts';
import { newEvent, signUpInput } from '../../features/events/testing/new-event.ts';
import { linkToken } from '../../features/accounts/model/link-token.ts';
import { confirmToken } from '../../features/freshness/model/confirm-token.ts';
import { aCaseForm, aMentorForm, aProfile } from '../../features/mentoring/testing/journey.ts';
import { deskOf } from '../../features/mentoring/testing/desk.ts';
import { receiptToken } from '../../features/ventures/model/receipt-token.ts';
import type { Api } from '../../testing/run-operation.ts';
import { SAID } from '../markers.ts';
import type { Somebody, World } from '../world.ts';
import { again, meet } from './build-people.ts';

type Met = Somebody & { cookie: string };
/** The world, and each person's session cookie for what is asked over HTTP. */
export interface BuiltWorld {
  world: World;
  cookies: Record<string, string>;
}

/** Plants the world of the matrix as people would: through the API, with the jobs done. */
export async function buildWorld(api: Api): Promise<BuiltWorld> {
  const secret = api.app().settings.sessionSecret;
  const one = async (text: string, values: unknown[] = []): Promise<string> => {
    const [row] = await api.em().execute<{ id: string }[]>(text, values);
    if (!row) throw new Error(`The world has none: ${text}`);
    return row.id;
  };
  /** Of what mechanisms keep. */
  const kept = async (text: string, values: unknown[] = []): Promise<string> =>
    (await api.em().execute<{ id: string }[]>(text, values))[0]?.id ?? randomUUID();
  const run = <Data>(text: string, variables: object, by?: Met): Promise<Data> =>
    api.run<Data>(text, variables, by ? { as: by.viewer } : {});

  const administrator = await meet(api, 'Adam Styrbro', [{ kind: 'ADMINISTRATOR' }]);
  const organisation = async (name: string, kindCode: string): Promise<string> =>
    (
      await run<{ done: { organisation: { id: string } } }>(
        `mutation ($input: CreateOrganisationInput!) { done: createOrganisation(input: $input) { organisation { id } } }`,
        { input: { name, kindCode } },
        administrator,
      )
    ).done.organisation.id;
  const organisations = {
    council: await organisation('Erhvervsrådet', 'BUSINESS_SERVICE'),
    house: await organisation('Væksthuset', 'BUSINESS_HUB'),
    host: await organisation('Værten', 'LIBRARY'),
    otherHost: await organisation('Den anden vært', 'LIBRARY'),
  };
  const adviser = await meet(api, 'Asta Rådbæk', [
    { kind: 'ADVISER', organisationId: organisations.council },
  ]);
  const otherAdviserMet = await meet(api, 'Arne Husdal', [
    { kind: 'ADVISER', organisationId: organisations.house },
  ]);

  const mentor = async (name: string, isApproved: boolean, said: object = {}) => {
    api.clock.advance(1);
    const person = await meet(api, name);
    const { done } = await run<{ done: { mentor: { id: string } } }>(
      `mutation ($input: SaveMentorInput!) { done: saveMentor(input: $input) { mentor { id } problem { code } } }`,
      { input: aMentorForm({ capacity: 5, ...said }) },
      person,
    );
    if (isApproved)
      await run(
        `mutation ($id: ID!) { approveMentor(input: { mentorId: $id }) { problem { code } } }`,
        { id: done.mentor.id },
        adviser,
      );
    return { ...(await again(api, person)), mentorId: done.mentor.id };
  };
  const askedMentor = await mentor('Bent Spurgt', true, { conflictCvrs: [SAID.conflictOfAsked] });
  const matchedMentor = await mentor('Karen Hjælper', true);
  const otherMentor = await mentor('Iben Fjern', true);
  const waitingMentor = await mentor('Viggo Venter', false, {
    headline: SAID.headlineOfWaiting,
    townId: 'ikast',
    cases: [aCaseForm({ story: SAID.caseOfWaiting })],
  });

  const request = async (person: Met, said: object = {}) => {
    api.clock.advance(1);
    const { done } = await run<{
      done: { receipt: { venture: { id: string; mentorRequest: { id: string } } } };
    }>(
      `mutation ($input: SubmitProfileInput!) { done: submitProfile(input: $input) {
         receipt { venture { id mentorRequest { id } } } problem { code field } } }`,
      { input: aProfile({ name: person.name, ...said }) },
      person,
    );
    const { venture } = done.receipt;
    return { ventureId: venture.id, requestId: venture.mentorRequest.id };
  };
  const entrepreneurMet = await meet(api, 'Mette Grundlagt');
  const otherEntrepreneurMet = await meet(api, 'Otto Nabo');
  const asked = await request(entrepreneurMet, { idea: SAID.ideaOfAsked, cvr: SAID.cvrOfAsked });
  const held = await request(entrepreneurMet);
  const question = await request(entrepreneurMet);
  const waiting = await request(entrepreneurMet, { idea: SAID.ideaOfWaiting });
  const matched = await request(otherEntrepreneurMet, { idea: SAID.ideaOfMatched, cvr: SAID.cvrOfMatched });
  const entrepreneur = await again(api, entrepreneurMet);
  const otherEntrepreneur = await again(api, otherEntrepreneurMet);

  const desk = deskOf(api);
  const by = (person: Met) => ({ as: person.viewer, email: person.email, name: person.name });
  const answer = async (person: Met, matchId: string, said: object) => {
    const { problem } = await desk.answer(by(person), matchId, said);
    if (problem) throw new Error(`Not answered: ${problem.code}`);
  };
  const refuse = async (requestId: string): Promise<string> => {
    const matchId = await desk.ask(by(adviser), requestId, matchedMentor.mentorId);
    await answer(matchedMentor, matchId, { answer: 'ASK_FIRST', words: SAID.questionBeforeRefusal });
    await desk.tell(by(entrepreneur), matchId, SAID.answerBeforeRefusal);
    await answer(matchedMentor, matchId, { answer: 'NO', reason: 'OTHER', words: SAID.refusal });
    return matchId;
  };
  // Two mentors were asked for it, one after the other.
  await refuse(asked.requestId);
  const matches = {
    asked: await desk.ask(by(adviser), asked.requestId, askedMentor.mentorId),
    question: await desk.ask(by(adviser), question.requestId, askedMentor.mentorId),
    declined: await refuse(waiting.requestId),
    matched: await desk.ask(by(adviser), matched.requestId, matchedMentor.mentorId),
    held: '',
  };
  await answer(askedMentor, matches.question, { answer: 'ASK_FIRST', words: SAID.question });
  await answer(matchedMentor, matches.matched, { answer: 'ASK_FIRST', words: SAID.questionOfMatched });
  await desk.tell(by(otherEntrepreneur), matches.matched, SAID.answerOfMatched);
  await answer(matchedMentor, matches.matched, { answer: 'YES', words: SAID.yes });
  await api.runJobs();

  await run(
    `mutation ($input: SaveMentorInput!) { saveMentor(input: $input) { problem { code } } }`,
    { input: aMentorForm() },
    otherAdviserMet,
  );
  const otherAdviser = await again(api, otherAdviserMet);
  const organiser = await meet(api, 'Orla Værtsby', [
    { kind: 'ORGANISER', organisationId: organisations.host },
  ]);
  const otherOrganiser = await meet(api, 'Olga Andet', [
    { kind: 'ORGANISER', organisationId: organisations.otherHost },
  ]);
  const event = await newEvent(api.em(), { organiserId: organisations.host, capacity: 1, sessions: [{}] });
  const otherEvent = await newEvent(api.em(), { organiserId: organisations.otherHost });
  const draftEvent = await newEvent(api.em(), { organiserId: organisations.host, publishedAt: null });
  const visit = async (name: string, email: string) =>
    (await signUpForEvent(await api.context(), signUpInput(event, { name, email }))).id;
  const signUpId = await visit(SAID.guestName, SAID.guestEmail);
  await visit(SAID.waitingGuestName, SAID.waitingGuestEmail);

  await run(
    `mutation ($input: InviteInput!) { invite(input: $input) { problem { code } } }`,
    { input: { email: SAID.invitedEmail, hatKind: 'ADVISER' } },
    administrator,
  );
  await api.run(`mutation ($input: RequestLoginLinkInput!) { requestLoginLink(input: $input) { sent } }`, {
    input: { email: SAID.linkEmail, language: 'DA' },
  });
  const invitationId = await one('select id from invitation');
  const loginLinkId = await one('select id from login_link where email = ?', [SAID.linkEmail]);
  const newcomer = await meet(api, 'Nina Nylig');
  const otherHats = await meet(
    api,
    'Hanne Mangehat',
    (['BUILDING_OWNER', 'CANDIDATE', 'EMPLOYMENT_OFFICER', 'OWNER', 'STEERING', 'TAKER'] as const).map(
      (kind) => ({
        kind,
      }),
    ),
  );
  await meet(api, 'Anders Reserve', [{ kind: 'ADMINISTRATOR' }]);
  await api.runJobs();

  await run(
    `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { problem { code } } }`,
    { input: { threadId: matches.matched, body: SAID.message, idempotencyKey: randomUUID() } },
    matchedMentor,
  );
  api.clock.advance(30_000);
  await api.runJobs();
  await run(
    `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { problem { code } } }`,
    { input: { threadId: matches.matched, body: SAID.unreleased, idempotencyKey: randomUUID() } },
    matchedMentor,
  );

  // The two read what is opened to them, and an adviser reads the desk.
  const read = 'query ($id: ID!) { mentorMatch(id: $id) { idea contacts { email } } }';
  await run(read, { id: matches.asked }, askedMentor);
  await run(read, { id: matches.matched }, matchedMentor);
  await run(read, { id: matches.matched }, otherEntrepreneur);
  await run('{ mentorRequests { nodes { venture { idea } } } }', {}, adviser);
  const askId = randomUUID();
  await api
    .em()
    .execute(`update freshness set state = 'ASKED', asked_at = ?, ask_id = ? where person_id = ?`, [
      api.clock.now(),
      askId,
      matchedMentor.id,
    ]);

  // Last, because everything above moves the clock past the time to undo.
  const { match } = await desk.suggest(by(adviser), held.requestId, otherMentor.mentorId);
  if (!match) throw new Error('Nobody is held.');
  const people = {
    newcomer,
    entrepreneur,
    otherEntrepreneur,
    askedMentor,
    matchedMentor,
    otherMentor,
    waitingMentor,
    adviser,
    otherAdviser,
    organiser,
    otherOrganiser,
    administrator,
    otherHats,
  };
  const world: World = {
    nobody: randomUUID(),
    people,
    matches: { ...matches, held: match.id },
    requests: {
      held: held.requestId,
      asked: asked.requestId,
      question: question.requestId,
      matched: matched.requestId,
      waiting: waiting.requestId,
    },
    ventures: { asked: asked.ventureId, matched: matched.ventureId, waiting: waiting.ventureId },
    mentors: {
      asked: askedMentor.mentorId,
      matched: matchedMentor.mentorId,
      other: otherMentor.mentorId,
      waiting: waitingMentor.mentorId,
      ofOtherAdviser: await one('select id from mentor where person_id = ?', [otherAdviser.id]),
    },
    organisations,
    event: {
      id: event.id,
      slug: event.slug,
      sessionId: await one('select id from event_session where event_id = ?', [event.id]),
    },
    otherEvent: { id: otherEvent.id, slug: otherEvent.slug },
    draftEvent: { id: draftEvent.id, slug: draftEvent.slug },
    signUpId,
    hatId: await one('select id from hat where person_id = ?', [organiser.id]),
    invitationId,
    notificationId: await one(
      `select id from notification where person_id = ? order by created_at, id limit 1`,
      [askedMentor.id],
    ),
    messageId: await kept('select id from message where released_at is null'),
    grantId: await kept(
      'select id from disclosure_grant where person_id = ? and receiver_id = ? and withdrawn_at is null',
      [entrepreneur.id, askedMentor.id],
    ),
    consentId: await kept('select id from consent where person_id = ?', [entrepreneur.id]),
    secrets: {
      ticket: ticketToken(secret, signUpId),
      receipt: receiptToken(secret, asked.ventureId),
      invitation: linkToken(api.app().settings, 'invitation', invitationId),
      loginLink: linkToken(api.app().settings, 'login-link', loginLinkId),
      listing: confirmToken(secret, askId),
    },
  };
  return {
    world,
    cookies: Object.fromEntries(Object.entries(people).map(([key, { cookie }]) => [key, cookie])),
  };
}
