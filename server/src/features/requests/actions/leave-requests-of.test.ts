import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { deskOf } from '../../mentoring/testing/desk.ts';
import { aMentor, aRequest, somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';
import { Hat } from '../../people/index.ts';
import { erasePerson } from '../../privacy/index.ts';
import { Request } from '../model/request.entity.ts';
import { RequestTurn } from '../model/request-turn.entity.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);

let anne: Someone;
let bent: Someone;
let signe: Someone;
let mette: Awaited<ReturnType<typeof aRequest>>;
beforeEach(async () => {
  anne = await somebody(api, 'Anne', 'ADVISER');
  bent = await somebody(api, 'Bent', 'ADVISER');
  signe = await somebody(api, 'Signe', 'ADMINISTRATOR');
  mette = await aRequest(api, 'Mette');
});

const take = (by: Someone, requestId = mette.requestId) =>
  api.run(
    'mutation ($id: ID!) { takeRequest(input: { requestId: $id }) { problem { code } } }',
    { id: requestId },
    by,
  );
const hatsOf = ({ as }: Someone) =>
  api.em().find(Hat, { person: as.personId, kind: 'ADVISER', endedAt: null }, { orderBy: { id: 'asc' } });
const endHat = (hatId: string) =>
  api.run<{ endHat: object }>(
    'mutation ($hatId: ID!) { endHat(input: { hatId: $hatId }) { problem { code } } }',
    { hatId },
    signe,
  );
const erase = ({ as }: Someone) =>
  api.em().transactional((em) => erasePerson(em, as.personId, { app: api.app(), actorId: as.personId }));
/** Who has it in hand: assigned, with the turn, and in the turn that is counted. */
const inHand = async (requestId = mette.requestId) => {
  const { assigneeId, turnPersonId, turnId, turnDueAt } = await api.em().findOneOrFail(Request, requestId);
  const turn = await api.em().findOneOrFail(RequestTurn, turnId ?? '');
  return { assigneeId, turnPersonId, counted: turn.personId, turnDueAt };
};
const nobody = { assigneeId: null, turnPersonId: null, counted: null };

describe('an adviser who is erased', () => {
  it('has nothing in hand: what they had is all of ours, until the same moment', async () => {
    await take(anne);
    const { turnDueAt } = await inHand();
    expect(await inHand()).toMatchObject({ assigneeId: anne.as.personId, turnPersonId: anne.as.personId });
    await erase(anne);
    expect(await inHand()).toEqual({ ...nobody, turnDueAt });
  });

  it('leaves the turn with the mentor who has it', async () => {
    const karen = await aMentor(api, 'Karen', bent);
    await take(anne);
    await desk.ask(anne, mette.requestId, karen.mentorId);
    await erase(anne);
    expect(await inHand()).toMatchObject({
      assigneeId: null,
      turnPersonId: karen.as.personId,
      counted: karen.as.personId,
    });
  });

  it('leaves alone what colleagues have in hand', async () => {
    await take(bent);
    await erase(anne);
    expect(await inHand()).toMatchObject({ assigneeId: bent.as.personId, turnPersonId: bent.as.personId });
  });
});

describe('an adviser whose hat is taken off', () => {
  it('has nothing in hand; colleagues keep theirs', async () => {
    const other = await aRequest(api, 'Other');
    await take(anne);
    await take(bent, other.requestId);
    const [hat] = await hatsOf(anne);
    expect(await endHat(hat?.id ?? '')).toEqual({ endHat: { problem: null } });
    expect(await inHand()).toMatchObject(nobody);
    expect(await inHand(other.requestId)).toMatchObject({ assigneeId: bent.as.personId });
  });

  it('keeps what they have as long as another hat of the kind is on', async () => {
    const [first] = await hatsOf(anne);
    const [unitId, hatId] = [crypto.randomUUID(), crypto.randomUUID()];
    const em = api.em();
    await em.execute(`insert into organisation (id, kind_code, created_at) values (?, 'COMPANY', now())`, [
      unitId,
    ]);
    await em.execute(
      `insert into hat (id, person_id, kind, organisation_id, given_at) values (?, ?, 'ADVISER', ?, ?)`,
      [hatId, anne.as.personId, unitId, api.clock.now()],
    );
    await take(anne);
    await endHat(first?.id ?? '');
    expect(await inHand()).toMatchObject({ assigneeId: anne.as.personId, turnPersonId: anne.as.personId });
    await endHat(hatId);
    expect(await inHand()).toMatchObject(nobody);
  });

  it('loses nothing by a hat under which nobody answers', async () => {
    await take(anne);
    const hats = await api
      .em()
      .execute<{ id: string }[]>(
        `insert into hat (id, person_id, kind, given_at) values (?, ?, 'ORGANISER', ?) returning id`,
        [crypto.randomUUID(), anne.as.personId, api.clock.now()],
      );
    await endHat(hats[0]?.id ?? '');
    expect(await inHand()).toMatchObject({ assigneeId: anne.as.personId });
  });
});
