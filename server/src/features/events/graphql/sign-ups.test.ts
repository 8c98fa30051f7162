import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { organisations } from '../../organisations/feature.ts';
import { places } from '../../places/feature.ts';
import { events } from '../feature.ts';
import type { Event } from '../model/event.entity.ts';
import { newEvent, signUpInput } from '../testing/new-event.ts';

const api = useApi({ features: [places, organisations, events] });

const SOMEBODY = newId();

describe('the organiser', () => {
  const SIGN_UPS = `query ($eventId: ID!, $first: Int, $after: String, $state: SignUpState, $search: String) {
    signUps(eventId: $eventId, first: $first, after: $after, state: $state, search: $search) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id name email code state waitingPosition createdAt seats { state session { title { da } } } }
    }
  }`;
  const CAPACITY = `mutation ($input: ChangeEventCapacityInput!) {
    changeEventCapacity(input: $input) { event { capacity seatsLeft waitingCount version } problem { code field } }
  }`;
  const SIGN_UP =
    'mutation ($input: SignUpForEventInput!) { signUpForEvent(input: $input) { ticket { token } } }';
  type Found = {
    signUps: {
      totalCount: number;
      nodes: { name: string; state: string; waitingPosition: number | null }[];
      pageInfo: { endCursor: string | null };
    };
  };

  let event: Event;
  const organiser = () => ({
    as: { personId: SOMEBODY, hats: [{ kind: 'ORGANISER' as const, organisationId: event.organiserId }] },
  });
  const find = async (variables: object = {}) =>
    (await api.run<Found>(SIGN_UPS, { eventId: event.id, ...variables }, organiser())).signUps;
  const namesOf = ({ nodes }: Found['signUps']) => nodes.map(({ name }) => name);

  beforeAll(async () => {
    event = await newEvent(api.em(), { capacity: 3, sessions: [{}] });
    const sessionIds = event.sessions.getItems().map(({ id }) => id);
    for (const name of ['Åse Møller', '100% Uld', 'Snake_Case', 'Snakes Case', 'Back\\slash']) {
      await api.run(SIGN_UP, { input: { ...signUpInput(event, { name, sessionIds }), language: 'DA' } });
      api.clock.advance(1000);
    }
    const repeated = {
      ...signUpInput(event, { name: 'Gentaget', email: 'same@example.org' }),
      language: 'DA',
    };
    await api.run(SIGN_UP, { input: repeated });
    await api.run(SIGN_UP, { input: { ...repeated, idempotencyKey: signUpInput(event).idempotencyKey } });
  });

  it('sees everybody once, first come first, with state and place, in five statements', async () => {
    const { result, statements } = await api.countQueries(() => find());
    // Whose event it is, the page, its length, who has seen whom, the seats.
    expect(statements).toHaveLength(5);
    expect(result.totalCount).toBe(6);
    expect(result.nodes.map(({ name, state, waitingPosition }) => [name, state, waitingPosition])).toEqual([
      ['Åse Møller', 'SEATED', null],
      ['100% Uld', 'SEATED', null],
      ['Snake_Case', 'SEATED', null],
      ['Snakes Case', 'WAITING', 1],
      ['Back\\slash', 'WAITING', 2],
      ['Gentaget', 'WAITING', 3],
    ]);
  });

  it('filters by state, and searches for the very characters', async () => {
    expect(namesOf(await find({ state: 'WAITING' }))).toEqual(['Snakes Case', 'Back\\slash', 'Gentaget']);
    expect(namesOf(await find({ search: '0%' }))).toEqual(['100% Uld']);
    expect(namesOf(await find({ search: 'e_c' }))).toEqual(['Snake_Case']);
    expect(namesOf(await find({ search: 'k\\s' }))).toEqual(['Back\\slash']);
    expect(namesOf(await find({ search: 'åse' }))).toEqual(['Åse Møller']);
    expect(namesOf(await find({ search: 'SAME@' }))).toEqual(['Gentaget']);
    expect(await find({ search: "' or 1=1 --" })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('pages through the list', async () => {
    const first = await find({ first: 4 });
    const second = await find({ first: 4, after: first.pageInfo.endCursor });
    expect([...namesOf(first), ...namesOf(second)]).toEqual(namesOf(await find()));
    expect(second).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: false } });
  });

  it('alone sees it: to organisers of other organisations there is no such event, others may not ask', async () => {
    const as = (kind: 'ORGANISER' | 'ADVISER', organisationId: string) => ({
      as: { personId: SOMEBODY, hats: [{ kind, organisationId }] },
    });
    const variables = { eventId: event.id };
    const foreign = await api.settle(
      SIGN_UPS,
      variables,
      as('ORGANISER', '01890000-0000-7000-8000-00000000ffff'),
    );
    const none = await api.settle(SIGN_UPS, { eventId: '01890000-0000-7000-8000-00000000fffe' }, organiser());
    expect(foreign.code).toBe('NOT_FOUND');
    expect(none.errors.map(({ message }) => message)).toEqual(foreign.errors.map(({ message }) => message));
    expect((await api.settle(SIGN_UPS, variables, as('ADVISER', event.organiserId))).code).toBe('FORBIDDEN');
    expect((await api.settle(SIGN_UPS, variables)).code).toBe('UNAUTHENTICATED');
  });

  it('changes the number of seats, and those who wait move up', async () => {
    const input = { eventId: event.id, capacity: 5, expectedVersion: 1 };
    expect(await api.run(CAPACITY, { input }, organiser())).toEqual({
      changeEventCapacity: {
        event: { capacity: 5, seatsLeft: 0, waitingCount: 2, version: 2 },
        problem: null,
      },
    });
    expect(await api.run(CAPACITY, { input }, organiser())).toEqual({
      changeEventCapacity: { event: null, problem: { code: 'CONFLICT', field: 'expectedVersion' } },
    });
    expect((await api.settle(CAPACITY, { input })).code).toBe('UNAUTHENTICATED');
  });
});
