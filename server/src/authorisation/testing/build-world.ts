import { randomUUID } from 'node:crypto';
import { signUpForEvent } from '../../features/events/actions/sign-up-for-event.ts';
import { ticketToken } from '../../features/events/model/ticket-token.ts';
import { newEvent, signUpInput } from '../../features/events/testing/new-event.ts';
import { linkToken } from '../../features/accounts/model/link-token.ts';
import { confirmToken } from '../../features/freshness/model/confirm-token.ts';
import { aCaseForm } from '../../features/mentoring/testing/journey.ts';
import { receiptToken } from '../../features/ventures/model/receipt-token.ts';
import { queueJob } from '../../platform/jobs/queue-job.ts';
import type { Api } from '../../testing/run-operation.ts';
import { SAID } from '../markers.ts';
import type { World } from '../world.ts';
import { buildSuccession } from './build-succession.ts';
import { buildWork } from './build-work.ts';
import { again, meet } from './build-people.ts';
import { deedsOf } from './deeds.ts';

/** The world, and each person's session cookie for what is asked over HTTP. */
export interface BuiltWorld {
  world: World;
  cookies: Record<string, string>;
}

/** Plants the world of the matrix as people would: through the API, with the jobs done. */
export async function buildWorld(api: Api): Promise<BuiltWorld> {
  const secret = api.app().settings.sessionSecret;
  const { run, one, ...deeds } = deedsOf(api);

  const administrator = await meet(api, 'Adam Styrbro', [{ kind: 'ADMINISTRATOR' }]);
  const organisations = {
    council: await deeds.organisation(administrator, 'Erhvervsrådet', 'BUSINESS_SERVICE'),
    house: await deeds.organisation(administrator, 'Væksthuset', 'BUSINESS_HUB'),
    host: await deeds.organisation(administrator, 'Værten', 'LIBRARY'),
    otherHost: await deeds.organisation(administrator, 'Den anden vært', 'LIBRARY'),
  };
  const adviser = await meet(api, 'Asta Rådbæk', [
    { kind: 'ADVISER', organisationId: organisations.council },
  ]);
  const arne = await meet(api, 'Arne Husdal', [{ kind: 'ADVISER', organisationId: organisations.house }]);
  const otherAdviser = await deeds.mentor(arne, null);
  const conflictCvrs = [SAID.conflictOfAsked];
  const askedMentor = await deeds.mentor(await meet(api, 'Bent Spurgt'), adviser, { conflictCvrs });
  const matchedMentor = await deeds.mentor(await meet(api, 'Karen Hjælper'), adviser);
  const otherMentor = await deeds.mentor(await meet(api, 'Iben Fjern'), adviser);
  const waitingMentor = await deeds.mentor(await meet(api, 'Viggo Venter'), null, {
    headline: SAID.headlineOfWaiting,
    townId: 'ikast',
    cases: [aCaseForm({ story: SAID.caseOfWaiting })],
  });

  const mette = await meet(api, 'Mette Grundlagt');
  const otto = await meet(api, 'Otto Nabo');
  const asked = await deeds.request(mette, { idea: SAID.ideaOfAsked, cvr: SAID.cvrOfAsked });
  const held = await deeds.request(mette);
  const question = await deeds.request(mette);
  const waiting = await deeds.request(mette, { idea: SAID.ideaOfWaiting });
  const planned = await deeds.request(otto);
  const free = await deeds.request(otto);
  const matched = await deeds.request(otto, { idea: SAID.ideaOfMatched, cvr: SAID.cvrOfMatched });
  const entrepreneur = await again(api, mette);
  const otherEntrepreneur = await again(api, otto);

  // Two mentors were asked for it, one after the other.
  await deeds.refusal(asked.requestId, adviser, matchedMentor, entrepreneur);
  const matches = {
    asked: await deeds.ask(adviser, asked.requestId, askedMentor.mentorId),
    question: await deeds.ask(adviser, question.requestId, askedMentor.mentorId),
    declined: await deeds.refusal(waiting.requestId, adviser, matchedMentor, entrepreneur),
    matched: await deeds.ask(adviser, matched.requestId, matchedMentor.mentorId),
  };
  await deeds.answer(askedMentor, matches.question, { answer: 'ASK_FIRST', words: SAID.question });
  await deeds.answer(matchedMentor, matches.matched, { answer: 'ASK_FIRST', words: SAID.questionOfMatched });
  await deeds.tell(otherEntrepreneur, matches.matched, SAID.answerOfMatched);
  await deeds.answer(matchedMentor, matches.matched, { answer: 'YES', words: SAID.yes });
  await api.runJobs();

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
  const succession = await buildSuccession(api, adviser);
  const work = await buildWork(api, otherHats);
  await api.runJobs();

  await deeds.write(matchedMentor, matches.matched, SAID.message);
  api.clock.advance(30_000);
  await api.runJobs();
  await deeds.write(matchedMentor, matches.matched, SAID.unreleased);

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

  await run(
    `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { problem { code } } }`,
    { input: { kind: 'MENTORS', name: SAID.searchName, filters: [], alert: 'NONE' } },
    entrepreneur,
  );

  await api.em().transactional((em) => queueJob(em, 'count-shortages', {}));
  await api.runJobs();

  const cohorts = await deeds.cohorts(adviser, { ranked: waiting.requestId, planned: planned.requestId });
  // Last, because everything above moves the clock past the time to undo.
  const heldMatch = await deeds.hold(adviser, held.requestId, otherMentor.mentorId);
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
    matches: { ...matches, held: heldMatch },
    requests: {
      held: held.requestId,
      asked: asked.requestId,
      question: question.requestId,
      matched: matched.requestId,
      waiting: waiting.requestId,
      planned: planned.requestId,
      free: free.requestId,
    },
    ventures: { asked: asked.ventureId, matched: matched.ventureId, waiting: waiting.ventureId },
    mentors: {
      asked: askedMentor.mentorId,
      matched: matchedMentor.mentorId,
      other: otherMentor.mentorId,
      waiting: waitingMentor.mentorId,
      ofOtherAdviser: otherAdviser.mentorId,
    },
    organisations,
    event: {
      id: event.id,
      slug: event.slug,
      sessionId: await one('select id from event_session where event_id = ?', [event.id]),
    },
    otherEvent: { id: otherEvent.id, slug: otherEvent.slug },
    draftEvent: { id: draftEvent.id, slug: draftEvent.slug },
    succession,
    work,
    signUpId,
    hatId: await one('select id from hat where person_id = ?', [organiser.id]),
    invitationId,
    notificationId: await one(
      `select id from notification where person_id = ? order by created_at, id limit 1`,
      [askedMentor.id],
    ),
    messageId: await one('select id from message where released_at is null'),
    grantId: await one(
      'select id from disclosure_grant where person_id = ? and receiver_id = ? and withdrawn_at is null',
      [entrepreneur.id, askedMentor.id],
    ),
    consentId: await one('select id from consent where person_id = ?', [entrepreneur.id]),
    savedSearchId: await one('select id from saved_search where person_id = ?', [entrepreneur.id]),
    cohorts: {
      ...cohorts,
      part: await one(`select id from cohort_member where cohort_id = ? and person_id = ?`, [
        cohorts.ranked,
        entrepreneur.id,
      ]),
    },
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
