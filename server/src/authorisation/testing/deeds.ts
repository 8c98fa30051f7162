import { randomUUID } from 'node:crypto';
import { cohortsOf } from '../../features/mentoring/testing/cohort.ts';
import { deskOf } from '../../features/mentoring/testing/desk.ts';
import { aMentorForm, aProfile } from '../../features/mentoring/testing/journey.ts';
import type { Api } from '../../testing/run-operation.ts';
import { SAID } from '../markers.ts';
import type { Somebody } from '../world.ts';
import { again } from './build-people.ts';

/** Somebody who is logged in. */
export type Met = Somebody & { cookie: string };

/** What the people of the world do, as the pages ask for it. */
export function deedsOf(api: Api) {
  const run = <Data>(text: string, variables: object, by?: Met): Promise<Data> =>
    api.run<Data>(text, variables, by ? { as: by.viewer } : {});
  const desk = deskOf(api);
  const by = (person: Met) => ({ as: person.viewer, email: person.email, name: person.name });
  const answer = async (person: Met, matchId: string, said: object): Promise<void> => {
    const { problem } = await desk.answer(by(person), matchId, said);
    if (problem) throw new Error(`Not answered: ${problem.code}`);
  };
  const ask = (adviser: Met, requestId: string, mentorId: string) =>
    desk.ask(by(adviser), requestId, mentorId);
  const tell = (person: Met, matchId: string, words: string) => desk.tell(by(person), matchId, words);

  return {
    run,
    answer,
    ask,
    tell,
    /** The id of the one row that a query finds. */
    async one(text: string, values: unknown[] = []): Promise<string> {
      const [row] = await api.em().execute<{ id: string }[]>(text, values);
      if (!row) throw new Error(`The world has none: ${text}`);
      return row.id;
    },
    /** Cohorts of one request each: one that both sides rank, one that has plans, one that is thrown away. */
    async cohorts(adviser: Met, requests: { ranked: string; planned: string }) {
      const cohorts = cohortsOf(api);
      const who = by(adviser);
      const make = async (requestId: string) => {
        const input = { kind: 'MENTOR', name: 'Efterår', seekerIds: [requestId] };
        const { cohort, problem } = await cohorts.create(who, input);
        if (!cohort) throw new Error(`Not made: ${problem?.code}`);
        return cohort.id;
      };
      const discarded = await make(requests.planned);
      await cohorts.discard(who, { cohortId: discarded });
      const ranked = await make(requests.ranked);
      await cohorts.openRanking(who, { cohortId: ranked, until: '2027-12-01' });
      return { discarded, ranked, planned: (await cohorts.planned(who, [requests.planned])).id };
    },
    async organisation(administrator: Met, name: string, kindCode: string): Promise<string> {
      const { done } = await run<{ done: { organisation: { id: string } } }>(
        `mutation ($input: CreateOrganisationInput!) { done: createOrganisation(input: $input) { organisation { id } } }`,
        { input: { name, kindCode } },
        administrator,
      );
      return done.organisation.id;
    },
    /** A mentor, approved where somebody is named who approves them. */
    async mentor(met: Met, approvedBy: Met | null, said: object = {}): Promise<Met & { mentorId: string }> {
      // Ids sort by time: whoever registers later is newer.
      api.clock.advance(1);
      const { done } = await run<{ done: { mentor: { id: string } } }>(
        `mutation ($input: SaveMentorInput!) { done: saveMentor(input: $input) { mentor { id } problem { code } } }`,
        { input: aMentorForm({ capacity: 5, ...said }) },
        met,
      );
      const { id } = done.mentor;
      const approve = `mutation ($id: ID!) { approveMentor(input: { mentorId: $id }) { problem { code } } }`;
      if (approvedBy) await run(approve, { id }, approvedBy);
      return { ...(await again(api, met)), mentorId: id };
    },
    async request(person: Met, said: object = {}): Promise<{ ventureId: string; requestId: string }> {
      api.clock.advance(1);
      type Sent = { done: { receipt: { venture: { id: string; mentorRequest: { id: string } } } } };
      const { done } = await run<Sent>(
        `mutation ($input: SubmitProfileInput!) { done: submitProfile(input: $input) {
           receipt { venture { id mentorRequest { id } } } problem { code field } } }`,
        { input: aProfile({ name: person.name, ...said }) },
        person,
      );
      const { venture } = done.receipt;
      return { ventureId: venture.id, requestId: venture.mentorRequest.id };
    },
    /** A match in which the mentor asked something, was answered, and said no. */
    async refusal(
      requestId: string,
      adviser: Met,
      mentor: Met & { mentorId: string },
      asker: Met,
    ): Promise<string> {
      const matchId = await ask(adviser, requestId, mentor.mentorId);
      await answer(mentor, matchId, { answer: 'ASK_FIRST', words: SAID.questionBeforeRefusal });
      await tell(asker, matchId, SAID.answerBeforeRefusal);
      await answer(mentor, matchId, { answer: 'NO', reason: 'OTHER', words: SAID.refusal });
      return matchId;
    },
    /** A match that nobody but the advisers knows of. */
    async hold(adviser: Met, requestId: string, mentorId: string): Promise<string> {
      const { match } = await desk.suggest(by(adviser), requestId, mentorId);
      if (!match) throw new Error('Nobody is held.');
      return match.id;
    },
    write: (person: Met, threadId: string, body: string) =>
      run(
        `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { problem { code } } }`,
        { input: { threadId, body, idempotencyKey: randomUUID() } },
        person,
      ),
  };
}
