import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { Notification } from '../../notifications/index.ts';
import { erasePerson } from '../../privacy/index.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { deskOf } from '../testing/desk.ts';
import { aCaseForm, aMentor, aProfile, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';
import { suggestMentor } from './suggest-mentor.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);

const see = async (by: Someone, id: string) =>
  (
    await api.run<{ mentorMatch: object | null }>(
      'query ($id: ID!) { mentorMatch(id: $id) { state } }',
      { id },
      by,
    )
  ).mentorMatch;
const told = async (person: Someone) =>
  (await api.em().find(Notification, { personId: person.as.personId }, { orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  );
const stateOf = async (requestId: string) => (await api.em().findOneOrFail(MentorRequest, requestId)).state;
const matches = () => api.em().count(MentorMatch);

let adviser: Someone;
let mentor: Awaited<ReturnType<typeof aMentor>>;
let mette: Awaited<ReturnType<typeof aRequest>>;
beforeEach(async () => {
  adviser = await somebody(api, 'Anne Adviser', 'ADVISER');
  mentor = await aMentor(api, 'Karen Mentor', adviser);
  mette = await aRequest(api, 'Mette Madsen', { cvr: '10000009' });
});

describe('a suggestion', () => {
  it('is an adviser’s, whichever door it comes by', async () => {
    const before = await matches();
    const suggestion = {
      requestId: mette.requestId,
      mentorId: mentor.mentorId,
      overrideReason: 'Jeg vil selv.',
      idempotencyKey: randomUUID(),
    };
    for (const by of [mentor, mette, await somebody(api, 'Signe', 'ADMINISTRATOR')])
      await expect(suggestMentor(await api.context(by), suggestion)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    expect([await matches(), await stateOf(mette.requestId)]).toEqual([before, 'WAITING']);
  });

  it('of somebody else than the best asks for a reason, which is kept; the reasons of the day are kept too', async () => {
    await aMentor(api, 'Better', adviser, { cases: [aCaseForm({}), aCaseForm({}), aCaseForm({})] });
    const before = await matches();
    expect(await desk.suggest(adviser, mette.requestId, mentor.mentorId, { overrideReason: null })).toEqual({
      match: null,
      problem: { code: 'OVERRIDE_REASON_REQUIRED', field: 'overrideReason' },
    });
    expect([await matches(), await stateOf(mette.requestId)]).toEqual([before, 'WAITING']);
    const { match } = await desk.suggest(adviser, mette.requestId, mentor.mentorId, {
      overrideReason: 'De er i samme by.',
    });
    const kept = await api.em().findOneOrFail(MentorMatch, match?.id ?? '');
    expect(kept).toMatchObject({
      overrideReason: 'De er i samme by.',
      ruleVersion: 3,
      suggestedBy: adviser.as.personId,
    });
    expect(kept.rationale.contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(
      kept.score,
      9,
    );
  });

  it('of the best needs none, and none is kept', async () => {
    const best = await aMentor(api, 'Best', adviser, {
      capacity: 20,
      cases: [1, 2, 3].map(() => aCaseForm({ topicIds: ['budget', 'first-customer'] })),
    });
    const { match } = await desk.suggest(adviser, mette.requestId, best.mentorId);
    expect((await api.em().findOneOrFail(MentorMatch, match?.id ?? '')).overrideReason).toBeNull();
  });

  it('is refused for a mentor who cannot be had, and nothing happens', async () => {
    const mentorWith = async (said: object) => (await aMentor(api, 'Somebody', adviser, said)).mentorId;
    const own = await aMentor(api, 'Own', adviser);
    const ownRequest = await api.run<{
      submitProfile: { receipt: { venture: { mentorRequest: { id: string } } } };
    }>(
      `mutation ($input: SubmitProfileInput!) { submitProfile(input: $input) { receipt { venture { mentorRequest { id } } } } }`,
      { input: aProfile() },
      own,
    );
    const paused = await aMentor(api, 'Paused', adviser);
    await api.run('mutation { pauseMentor(input: { until: "2027-01-01" }) { mentor { id } } }', {}, paused);
    const before = await matches();
    for (const [requestId, mentorId, code] of [
      [mette.requestId, await mentorWith({ conflictCvrs: ['10000009'] }), 'CONFLICT_OF_INTEREST'],
      [mette.requestId, await mentorWith({ languages: ['de'] }), 'MENTOR_UNSUITABLE'],
      [ownRequest.submitProfile.receipt.venture.mentorRequest.id, own.mentorId, 'MENTOR_UNSUITABLE'],
      [mette.requestId, paused.mentorId, 'MENTOR_PAUSED'],
      [mette.requestId, randomUUID(), 'NOT_FOUND'],
      [randomUUID(), mentor.mentorId, 'NOT_FOUND'],
      ['nonsense', mentor.mentorId, 'INVALID'],
    ] as const) {
      expect(await desk.suggest(adviser, requestId, mentorId)).toMatchObject({
        match: null,
        problem: { code },
      });
    }
    expect([await matches(), await stateOf(mette.requestId)]).toEqual([before, 'WAITING']);
  });

  it('of a request that is withdrawn, or whose entrepreneur is erased, is told so, and nothing happens', async () => {
    const gone = await aRequest(api, 'Gone');
    await api.run(
      'mutation ($id: ID!) { withdrawRequest(input: { requestId: $id }) { problem { code } } }',
      { id: mette.requestId },
      mette,
    );
    await api
      .em()
      .transactional((em) =>
        erasePerson(em, gone.as.personId, { app: api.app(), actorId: gone.as.personId }),
      );
    const before = await matches();
    for (const { requestId } of [mette, gone])
      expect(await desk.suggest(adviser, requestId, mentor.mentorId)).toEqual({
        match: null,
        problem: { code: 'REQUEST_CLOSED', field: 'requestId' },
      });
    expect([await matches(), await stateOf(mette.requestId), await stateOf(gone.requestId)]).toEqual([
      before,
      'CLOSED',
      'CLOSED',
    ]);
  });

  it('has one effect however often it is sent, and its key is not for another', async () => {
    const idempotencyKey = randomUUID();
    const sent = await Promise.all(
      [1, 2, 3].map(() => desk.suggest(adviser, mette.requestId, mentor.mentorId, { idempotencyKey })),
    );
    expect(new Set(sent.map(({ match }) => match?.id)).size).toBe(1);
    const other = await aRequest(api, 'Other');
    expect(await desk.suggest(adviser, other.requestId, mentor.mentorId, { idempotencyKey })).toMatchObject({
      problem: { code: 'KEY_REUSED' },
    });
    expect(await stateOf(other.requestId)).toBe('WAITING');
    expect(
      await desk.suggest(adviser, mette.requestId, mentor.mentorId, {
        idempotencyKey,
        overrideReason: 'Nej.',
      }),
    ).toMatchObject({ match: null, problem: { code: 'KEY_REUSED' } });
  });

  it('of one key for two requests at once is one; the other is told, and still waits', async () => {
    const other = await aRequest(api, 'Other');
    const free = await aMentor(api, 'Free', adviser, { capacity: 20 });
    for (let round = 0; round < 5; round += 1) {
      const idempotencyKey = randomUUID();
      const requestIds = [mette.requestId, other.requestId];
      // Different mentors, so that neither waits for the other's lock.
      const sent = await Promise.all(
        requestIds.map((requestId, place) =>
          desk.suggest(adviser, requestId, [mentor, free][place]?.mentorId ?? '', { idempotencyKey }),
        ),
      );
      expect(sent.map(({ match, problem }) => match?.state ?? problem?.code).sort()).toEqual([
        'HELD',
        'KEY_REUSED',
      ]);
      const states = await Promise.all(requestIds.map(stateOf));
      expect(states.sort()).toEqual(['SUGGESTED', 'WAITING']);
      await desk.undo(adviser, sent.find(({ match }) => match)?.match?.id ?? '');
    }
  });

  it('is not known to the entrepreneur while it can be undone: the request still waits, as they see it', async () => {
    const SEEN = `query ($id: ID!) { mentorRequest(id: $id) { state matches { state } } viewer { ventures { mentorRequest { state } } } }`;
    const seen = (by: Someone) => api.run(SEEN, { id: mette.requestId }, by);
    await desk.suggest(adviser, mette.requestId, mentor.mentorId);
    expect(await seen(mette)).toEqual({
      mentorRequest: { state: 'WAITING', matches: [] },
      viewer: { ventures: [{ mentorRequest: { state: 'WAITING' } }] },
    });
    expect(await seen(adviser)).toMatchObject({
      mentorRequest: { state: 'SUGGESTED', matches: [{ state: 'HELD' }] },
    });
    api.clock.advance(30_000);
    await api.runJobs();
    expect(await seen(mette)).toMatchObject({ mentorRequest: { state: 'SUGGESTED' } });
  });

  it('can be undone by any adviser for thirty seconds; then it is too late', async () => {
    const { match } = await desk.suggest(adviser, mette.requestId, mentor.mentorId);
    const id = match?.id ?? '';
    expect(
      (
        await api.settle(
          'mutation ($id: ID!) { undoSuggestion(input: { matchId: $id }) { match { id } } }',
          { id },
          mentor,
        )
      ).code,
    ).toBe('FORBIDDEN');
    const colleague = await somebody(api, 'Colleague', 'ADVISER');
    for (let n = 0; n < 2; n += 1)
      expect(await desk.undo(colleague, id)).toMatchObject({ match: { state: 'UNDONE' }, problem: null });
    api.clock.advance(30_000);
    await api.runJobs();
    expect(await told(mentor)).toEqual(['MENTOR_APPROVED']);
    expect(await stateOf(mette.requestId)).toBe('WAITING');
    for (const by of [mentor, mette]) expect(await see(by, id)).toBeNull();

    const asked = await desk.ask(adviser, mette.requestId, mentor.mentorId);
    expect(await desk.undo(adviser, asked)).toMatchObject({ problem: { code: 'TOO_LATE_TO_UNDO' } });
    expect((await api.em().findOneOrFail(MentorMatch, asked)).state).toBe('ASKED');
  });
});
