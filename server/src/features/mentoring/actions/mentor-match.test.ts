import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { Notification } from '../../notifications/index.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { deskOf } from '../testing/desk.ts';
import { aCaseForm, aMentor, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);

const MATCH = `query ($id: ID!) { mentorMatch(id: $id) {
  state dueAt declineReason words question questionAnswer contacts { name email }
  mentor { name capacity } request { state venture { contactName cvr mentorRequest { id } } matches { id } suggestions { id } viewerCanSuggest }
  rationale { score } viewerCanUndo viewerCanAnswer viewerCanAnswerQuestion viewerCanEnd
} }`;
interface Seen {
  mentorMatch: Record<string, unknown> | null;
}
const see = async (by: Someone | object, id: string) => (await api.run<Seen>(MATCH, { id }, by)).mentorMatch;
const told = async (person: Someone) =>
  (await api.em().find(Notification, { personId: person.as.personId }, { orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  );
const stateOf = async (requestId: string) => (await api.em().findOneOrFail(MentorRequest, requestId)).state;

let adviser: Someone;
let mentor: Awaited<ReturnType<typeof aMentor>>;
let mette: Awaited<ReturnType<typeof aRequest>>;
beforeEach(async () => {
  adviser = await somebody(api, 'Anne Adviser', 'ADVISER');
  mentor = await aMentor(api, 'Karen Mentor', adviser);
  mette = await aRequest(api, 'Mette Madsen', { cvr: '10000009' });
});

describe('a mentor match', () => {
  it('goes from the desk to a yes: both are told, both see how to reach each other, and the place is used', async () => {
    const { match } = await desk.suggest(adviser, mette.requestId, mentor.mentorId);
    const id = match?.id ?? '';
    expect(match?.state).toBe('HELD');
    expect(await see(adviser, id)).toMatchObject({
      state: 'HELD',
      viewerCanUndo: true,
      viewerCanEnd: false,
      dueAt: null,
    });
    for (const by of [mentor, mette]) expect(await see(by, id)).toBeNull();
    await api.runJobs();
    expect(await told(mentor)).toEqual(['MENTOR_APPROVED']);

    api.clock.set('2026-09-01T09:00:00.000Z');
    await api.runJobs();
    expect(await told(mentor)).toEqual(['MENTOR_APPROVED', 'MATCH_ASKED']);
    expect(await see(mentor, id)).toEqual({
      state: 'ASKED',
      dueAt: '2026-09-04T14:00:00.000Z',
      declineReason: null,
      words: null,
      question: null,
      questionAnswer: null,
      contacts: [],
      mentor: { name: 'Karen Mentor', capacity: 2 },
      request: null,
      rationale: { score: expect.any(Number) },
      viewerCanUndo: false,
      viewerCanAnswer: true,
      viewerCanAnswerQuestion: false,
      viewerCanEnd: false,
    });
    expect(await see(mette, id)).toMatchObject({
      state: 'ASKED',
      viewerCanAnswer: false,
      mentor: { capacity: 2 },
      request: { venture: { contactName: 'Mette Madsen', cvr: '10000009' } },
    });

    expect(await desk.answer(mentor, id, { answer: 'YES', words: 'Lad os mødes på torsdag.' })).toMatchObject(
      { match: { state: 'MATCHED' } },
    );
    expect(await stateOf(mette.requestId)).toBe('MATCHED');
    const karensContact = { name: 'Karen Mentor', email: mentor.email };
    const mettesContact = { name: 'Mette Madsen', email: mette.email };
    for (const [by, contacts] of [
      [mentor, [mettesContact]],
      [mette, [karensContact]],
      [adviser, [karensContact, mettesContact]],
    ] as const) {
      expect(await see(by, id)).toMatchObject({
        state: 'MATCHED',
        contacts,
        viewerCanEnd: true,
        words: 'Lad os mødes på torsdag.',
      });
    }
    expect(await see(mentor, id)).toMatchObject({ request: null });
    expect(await told(mette)).toEqual(['PROFILE_CONFIRMED', 'MATCH_MADE']);
    expect(await told(mentor)).toEqual(['MENTOR_APPROVED', 'MATCH_ASKED', 'MATCH_MADE']);
    await api.runJobs();
    const mails = (await api.mails()).filter(({ recipient }) => recipient === mette.email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).not.toMatch(/Karen|gardiner/);
  });

  it('is nobody else’s: to strangers, other mentors and visitors it is not there, and they change nothing', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    const stranger = await somebody(api, 'Stranger', 'ENTREPRENEUR', 'MENTOR', 'ADMINISTRATOR');
    expect(await see(stranger, id)).toBeNull();
    const notFound = { match: null, problem: { code: 'NOT_FOUND', field: 'matchId' } };
    expect(await desk.answer(stranger, id, { answer: 'YES' })).toEqual(notFound);
    expect(await desk.tell(stranger, id, 'Ja')).toEqual(notFound);
    expect(await desk.end(stranger, id)).toEqual(notFound);
    expect(await desk.answer(stranger, randomUUID(), { answer: 'YES' })).toEqual(notFound);
    const forbidden = { match: null, problem: { code: 'FORBIDDEN', field: 'matchId' } };
    for (const by of [mette, adviser])
      expect(await desk.answer(by, id, { answer: 'YES' })).toEqual(forbidden);
    expect((await api.settle(MATCH, { id })).code).toBe('UNAUTHENTICATED');
    expect((await api.em().findOneOrFail(MentorMatch, id)).state).toBe('ASKED');
  });
});

describe('a no', () => {
  it('needs a reason; the request waits again since when it did, and the adviser learns why', async () => {
    const before = await api.em().findOneOrFail(MentorRequest, mette.requestId);
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    for (const [answer, field] of [
      [{ answer: 'NO' }, 'reason'],
      [{ answer: 'NO', reason: 'OTHER' }, 'words'],
      [{ answer: 'NO', reason: 'OTHER', words: '' }, 'words'],
      [{ answer: 'ASK_FIRST' }, 'words'],
    ] as const) {
      expect(await desk.answer(mentor, id, answer)).toEqual({
        match: null,
        problem: { code: 'REQUIRED', field },
      });
    }
    expect(
      await desk.answer(mentor, id, { answer: 'NO', reason: 'OTHER', words: 'Hans CPR er 010203-1234' }),
    ).toMatchObject({ problem: { code: 'CPR_REFUSED' } });
    expect((await api.em().findOneOrFail(MentorMatch, id)).state).toBe('ASKED');

    await desk.answer(mentor, id, { answer: 'NO', reason: 'NO_TIME', words: 'Jeg har travlt til jul.' });
    const after = await api.em().findOneOrFail(MentorRequest, mette.requestId);
    expect(after).toMatchObject({ state: 'WAITING', openedAt: before.openedAt });
    for (const by of [mentor, adviser])
      expect(await see(by, id)).toMatchObject({
        state: 'DECLINED',
        declineReason: 'NO_TIME',
        words: 'Jeg har travlt til jul.',
        contacts: [],
      });
    expect(await see(mette, id)).toMatchObject({ state: 'DECLINED', declineReason: null, words: null });
    expect(await told(adviser)).toEqual(['MATCH_DECLINED']);
  });

  it('frees the place, and the mentor is not suggested for that request again', async () => {
    const busy = await aMentor(api, 'Busy', adviser, {
      capacity: 1,
      cases: [aCaseForm({}), aCaseForm({}), aCaseForm({})],
    });
    const other = await aRequest(api, 'Other');
    const id = await desk.ask(adviser, mette.requestId, busy.mentorId);
    expect(await desk.suggest(adviser, other.requestId, busy.mentorId)).toMatchObject({
      problem: { code: 'MENTOR_FULL' },
    });
    await desk.answer(busy, id, { answer: 'NO', reason: 'TOO_FAR' });
    const SUGGESTIONS =
      'query ($id: ID!) { mentorRequest(id: $id) { suggestions(first: 20) { mentor { id } } } }';
    const suggested = async (requestId: string) => {
      const { mentorRequest } = await api.run<{
        mentorRequest: { suggestions: { mentor: { id: string } }[] };
      }>(SUGGESTIONS, { id: requestId }, adviser);
      return mentorRequest.suggestions.map(({ mentor: { id: mentorId } }) => mentorId);
    };
    expect(await suggested(mette.requestId)).not.toContain(busy.mentorId);
    expect(await suggested(other.requestId)).toContain(busy.mentorId);
    expect(await desk.suggest(adviser, other.requestId, busy.mentorId)).toMatchObject({
      match: { state: 'HELD' },
    });
  });
});

describe('a question first', () => {
  it('moves the turn to the entrepreneur and back, with a new time to answer each time', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    await desk.answer(mentor, id, { answer: 'ASK_FIRST', words: 'Har du et budget?' });
    expect(await see(mette, id)).toMatchObject({
      state: 'QUESTION',
      question: 'Har du et budget?',
      viewerCanAnswerQuestion: true,
    });
    expect(await see(mentor, id)).toMatchObject({ viewerCanAnswer: false, viewerCanAnswerQuestion: false });
    expect(await told(mette)).toEqual(['PROFILE_CONFIRMED', 'QUESTION_ASKED']);
    expect(await desk.tell(mentor, id, 'Ja, det har hun.')).toMatchObject({ problem: { code: 'FORBIDDEN' } });
    expect(await desk.tell(mette, id, 'CPR 010203-1234')).toMatchObject({ problem: { code: 'CPR_REFUSED' } });
    expect(await desk.answer(mentor, id, { answer: 'YES' })).toMatchObject({
      problem: { code: 'MATCH_CLOSED' },
    });

    api.clock.advance(86_400_000);
    expect(await desk.tell(mette, id, 'Ja, til et halvt år.')).toMatchObject({ match: { state: 'ASKED' } });
    expect(await see(mentor, id)).toMatchObject({
      state: 'ASKED',
      questionAnswer: 'Ja, til et halvt år.',
      viewerCanAnswer: true,
    });
    expect(await told(mentor)).toEqual(['MENTOR_APPROVED', 'MATCH_ASKED', 'QUESTION_ANSWERED']);
    expect(await desk.answer(mentor, id, { answer: 'YES' })).toMatchObject({ match: { state: 'MATCHED' } });
  });
});

describe('the end of a match', () => {
  it('is for both sides: the request is closed, the place is free, the contacts are shut', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    await desk.answer(mentor, id, { answer: 'YES' });
    for (let n = 0; n < 2; n += 1)
      expect(await desk.end(mette, id)).toMatchObject({ match: { state: 'ENDED' }, problem: null });
    expect(await stateOf(mette.requestId)).toBe('CLOSED');
    expect(await see(mentor, id)).toMatchObject({ state: 'ENDED', contacts: [], viewerCanEnd: false });
    expect(await told(mentor)).toEqual(['MENTOR_APPROVED', 'MATCH_ASKED', 'MATCH_MADE', 'MATCH_ENDED']);
    expect(await told(mette)).toEqual(['PROFILE_CONFIRMED', 'MATCH_MADE']);
    expect(
      await api.run('query ($id: ID!) { mentor(id: $id) { placesUsed } }', { id: mentor.mentorId }, adviser),
    ).toEqual({ mentor: { placesUsed: 0 } });
  });

  it('is for the adviser alone while the mentor is silent: the entrepreneur waits again', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    for (const by of [mentor, mette])
      expect(await desk.end(by, id)).toMatchObject({ problem: { code: 'MATCH_CLOSED' } });
    expect(await desk.end(adviser, id)).toMatchObject({ match: { state: 'ENDED' } });
    expect(await stateOf(mette.requestId)).toBe('WAITING');
    expect(await told(mentor)).toEqual(['MENTOR_APPROVED', 'MATCH_ASKED', 'MATCH_ENDED']);
    expect(await told(mette)).toEqual(['PROFILE_CONFIRMED']);
  });

  it('by the adviser is told to both who know of it, and by no more than a mail that something is new', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    await desk.answer(mentor, id, { answer: 'ASK_FIRST', words: 'Har du et budget?' });
    await api.runJobs();
    const before = (await api.mails()).length;
    await desk.end(adviser, id);
    expect(await told(mentor)).toContain('MATCH_ENDED');
    expect(await told(mette)).toEqual(['PROFILE_CONFIRMED', 'QUESTION_ASKED', 'MATCH_ENDED']);
    expect(await told(adviser)).toEqual([]);
    await api.runJobs();
    const mails = (await api.mails()).slice(before);
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([mentor.email, mette.email].sort());
    expect(new Set(mails.map(({ subject }) => subject))).toEqual(new Set(['Der er nyt til dig i Vækstbro']));
  });
});

describe('my page', () => {
  it('shows a mentor what they are asked, and an entrepreneur where their request stands', async () => {
    const id = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    const MY =
      '{ viewer { matchesAsMentor { id state blindVenture { id } } ventures { mentorRequest { state matches { id state mentor { name } } } } mentor { id } } }';
    expect(await api.run(MY, {}, mentor)).toMatchObject({
      viewer: {
        matchesAsMentor: [{ id, state: 'ASKED', blindVenture: { id } }],
        ventures: [],
        mentor: { id: mentor.mentorId },
      },
    });
    expect(await api.run(MY, {}, mette)).toMatchObject({
      viewer: {
        matchesAsMentor: [],
        mentor: null,
        ventures: [
          {
            mentorRequest: {
              state: 'SUGGESTED',
              matches: [{ id, state: 'ASKED', mentor: { name: 'Karen Mentor' } }],
            },
          },
        ],
      },
    });
  });
});
