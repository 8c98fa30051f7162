import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { erasePerson } from '../../privacy/index.ts';
import { deskOf } from '../testing/desk.ts';
import { aMentor, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const api = useApi();
const desk = deskOf(api);

let anne: Someone;
let mette: Awaited<ReturnType<typeof aRequest>>;
let karen: Awaited<ReturnType<typeof aMentor>>;
beforeAll(async () => {
  anne = await somebody(api, 'Anne', 'ADVISER');
});
beforeEach(async () => {
  karen = await aMentor(api, 'Karen', anne);
  mette = await aRequest(api, 'Mette');
});

const erase = ({ as }: Someone) =>
  api.em().transactional((em) => erasePerson(em, as.personId, { app: api.app(), actorId: as.personId }));
const stateOf = async (matchId: string) => {
  const [row] = await api
    .em()
    .execute<{ match: string; request: string; state: string; turn: string | null }[]>(
      `select x.state as match, m.state as request, r.state, r.turn_party as turn
       from mentor_match x join mentor_request m on m.id = x.request_id join request r on r.id = m.id where x.id = ?`,
      [matchId],
    );
  return row;
};
const told = async ({ as }: Someone, matchId: string) =>
  (
    await api
      .em()
      .execute<{ kind: string }[]>('select kind from notification where person_id = ? and subject_id = ?', [
        as.personId,
        matchId,
      ])
  ).map(({ kind }) => kind);

describe('when one side is erased', () => {
  it('a mentor who is only held is not asked, and the request waits again', async () => {
    const { match } = await desk.suggest(anne, mette.requestId, karen.mentorId);
    await erase(karen);
    api.clock.advance(30_000);
    await api.runJobs();
    expect(await stateOf(match?.id ?? '')).toMatchObject({
      match: 'UNDONE',
      request: 'WAITING',
      turn: 'UNIT',
    });
  });

  it('a mentor who is asked leaves the request to the adviser, who is told', async () => {
    const matchId = await desk.ask(anne, mette.requestId, karen.mentorId);
    await erase(karen);
    expect(await stateOf(matchId)).toMatchObject({
      match: 'ENDED',
      request: 'WAITING',
      state: 'OPEN',
      turn: 'UNIT',
    });
    expect(await told(anne, matchId)).toEqual(['MATCH_ENDED']);
  });

  it('a mentor who said yes leaves the entrepreneur, who is told', async () => {
    const matchId = await desk.ask(anne, mette.requestId, karen.mentorId);
    await desk.answer(karen, matchId, { answer: 'YES' });
    await erase(karen);
    expect(await stateOf(matchId)).toMatchObject({
      match: 'ENDED',
      request: 'CLOSED',
      state: 'CLOSED',
      turn: null,
    });
    expect(await told(mette, matchId)).toContain('MATCH_ENDED');
  });

  it('an entrepreneur who waits has no request any more, and the mentor’s place is free', async () => {
    const matchId = await desk.ask(anne, mette.requestId, karen.mentorId);
    await erase(mette);
    expect(await stateOf(matchId)).toMatchObject({
      match: 'ENDED',
      request: 'CLOSED',
      state: 'CLOSED',
      turn: null,
    });
    expect(await told(karen, matchId)).toContain('MATCH_ENDED');
    const [used] = await api
      .em()
      .execute('select used from mentor_places_used where mentor_id = ?', [karen.mentorId]);
    expect(used).toBeUndefined();
  });

  it('an adviser leaves the requests to the whole unit', async () => {
    const bodil = await somebody(api, 'Bodil', 'ADVISER');
    const take =
      'mutation ($requestId: ID!) { takeRequest(input: { requestId: $requestId }) { problem { code } } }';
    expect(await api.run(take, { requestId: mette.requestId }, bodil)).toEqual({
      takeRequest: { problem: null },
    });
    await erase(bodil);
    const [request] = await api
      .em()
      .execute('select state, assignee_id, turn_party from request where id = ?', [mette.requestId]);
    expect(request).toEqual({ state: 'OPEN', assignee_id: null, turn_party: 'UNIT' });
  });
});
