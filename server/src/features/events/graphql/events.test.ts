import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { organisations } from '../../organisations/feature.ts';
import { places } from '../../places/feature.ts';
import { events } from '../feature.ts';
import type { Event } from '../model/event.entity.ts';
import { countUpcomingEvents } from '../queries/upcoming-events.ts';
import { newEvent, signUpInput } from '../testing/new-event.ts';

const api = useApi({ features: [places, organisations, events] });

const LIST = `query ($first: Int, $after: String, $kind: EventKind) {
  events(first: $first, after: $after, kind: $kind) {
    nodes {
      id slug kind title { da en de } lead { da } about { en } venue town { id name }
      organiser { id name kind { da } cvr } focusArea startsAt endsAt capacity seatsLeft waitingCount version
      sessions { id title { da } speaker room startsAt endsAt capacity seatsLeft waitingCount }
      viewerCanSeeSignUps
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ONE = 'query ($slug: String!) { event(slug: $slug) { id slug viewerCanSeeSignUps } }';

interface List {
  events: {
    nodes: (Record<string, unknown> & { id: string; slug: string })[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const day = (date: string) => ({
  startsAt: new Date(`2026-${date}T08:00:00Z`),
  endsAt: new Date(`2026-${date}T14:00:00Z`),
});
const list = async (variables: object = {}) => (await api.run<List>(LIST, variables)).events;

let october: Event;
let hidden: Event;
let over: Event;

beforeAll(async () => {
  const em = api.em();
  october = await newEvent(em, {
    slug: 'oktober',
    ...day('10-01'),
    capacity: 2,
    sessions: [{ capacity: 1 }, {}],
  });
  const { organiserId } = october;
  hidden = await newEvent(em, { slug: 'skjult', organiserId, ...day('10-02'), publishedAt: null });
  await newEvent(em, { slug: 'senere', organiserId, publishedAt: new Date('2026-09-20T08:00:00Z') });
  over = await newEvent(em, { slug: 'forbi', organiserId, ...day('08-20') });
  const lastNight = new Date('2026-08-31T20:00:00Z');
  await newEvent(em, {
    slug: 'i-gang',
    organiserId,
    kind: 'COURSE',
    startsAt: lastNight,
    endsAt: new Date('2026-09-02T12:00:00Z'),
  });
  // Ten at the same moment: the cursor must tell them apart.
  for (let number = 1; number <= 10; number += 1) {
    await newEvent(em, {
      slug: `november-${number}`,
      organiserId,
      ...day('11-03'),
      kind: 'MEETING',
      sessions: [{}],
    });
  }
});

describe('the list of events', () => {
  it('has the published ones that have not ended, soonest first, whole, in two statements', async () => {
    const { result, statements } = await api.countQueries(() => list({ first: 5 }));
    expect(statements).toHaveLength(2);
    expect(result.nodes.map(({ slug }) => slug).slice(0, 2)).toEqual(['i-gang', 'oktober']);
    expect(result.nodes).toHaveLength(5);
    expect(result.nodes[1]).toEqual({
      id: october.id,
      slug: 'oktober',
      kind: 'ENTREPRENEUR_DAY',
      title: { da: 'Iværksætterdag', en: 'Entrepreneur Day', de: 'Gründertag' },
      lead: { da: 'Mød dem, der har prøvet det før.' },
      about: { en: 'Talks and conversations.' },
      venue: 'Innovatorium',
      town: { id: 'herning', name: 'Herning' },
      organiser: {
        id: october.organiserId,
        name: 'Erhvervsrådet Herning & Ikast-Brande',
        kind: { da: 'Lokal erhvervsservice' },
        cvr: null,
      },
      focusArea: 3,
      startsAt: '2026-10-01T08:00:00.000Z',
      endsAt: '2026-10-01T14:00:00.000Z',
      capacity: 2,
      seatsLeft: 2,
      waitingCount: 0,
      version: 1,
      sessions: [
        expect.objectContaining({ title: { da: 'Oplæg 1' }, room: 'Lokale 1', capacity: 1, seatsLeft: 1 }),
        expect.objectContaining({ title: { da: 'Oplæg 2' }, startsAt: '2026-11-12T10:00:00.000Z' }),
      ],
      viewerCanSeeSignUps: false,
    });
  });

  it('is paged without loss or repetition, also among events that begin at the same moment', async () => {
    const slugs: string[] = [];
    let after: string | null = null;
    do {
      const page: List['events'] = await list({ first: 3, after });
      slugs.push(...page.nodes.map(({ slug }) => slug));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(slugs).toHaveLength(12);
    expect(new Set(slugs).size).toBe(12);
  });

  it('can be one kind only', async () => {
    expect((await list({ kind: 'COURSE' })).nodes.map(({ slug }) => slug)).toEqual(['i-gang']);
    expect((await list({ kind: 'MEETING', first: 100 })).nodes).toHaveLength(10);
  });

  it('asks one statement only when nothing is found', async () => {
    api.clock.set('2027-09-01T08:00:00Z');
    const { result, statements } = await api.countQueries(() => list());
    expect(result).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    expect(statements).toHaveLength(1);
    api.clock.set('2026-09-01T08:00:00Z');
  });

  it.each([
    'nonsense',
    Buffer.from('["2026-10-01","x"]').toString('base64url'),
    Buffer.from(`["' or 1=1","01890000-0000-7000-8000-00000000ffff"]`).toString('base64url'),
  ])('refuses the cursor %s', async (after) =>
    expect((await api.settle(LIST, { after })).code).toBe('BAD_USER_INPUT'),
  );

  it('refuses a page of more than 100', async () => {
    expect((await api.settle(LIST, { first: 101 })).code).toBe('BAD_USER_INPUT');
  });

  it('is counted', async () => {
    expect(await countUpcomingEvents(api.app())).toBe(12);
  });
});

describe('one event', () => {
  it('is found by its name in the address when it is published, also when it is over', async () => {
    const { result, statements } = await api.countQueries(() => api.run(ONE, { slug: 'oktober' }));
    expect(result).toEqual({ event: { id: october.id, slug: 'oktober', viewerCanSeeSignUps: false } });
    expect(statements).toHaveLength(2);
    expect(await api.run(ONE, { slug: 'forbi' })).toMatchObject({ event: { id: over.id } });
    for (const slug of [hidden.slug, 'senere', 'ingen', '%', '']) {
      expect(await api.run(ONE, { slug })).toEqual({ event: null });
    }
  });

  it('says to its organisers and to administrators that they run it', async () => {
    const asked = async (kind: 'ORGANISER' | 'ADMINISTRATOR' | 'ADVISER', organisationId: string | null) => {
      const as = { personId: 'p', hats: [{ kind, organisationId }] };
      const { event } = await api.run<{ event: { viewerCanSeeSignUps: boolean } }>(
        ONE,
        { slug: 'oktober' },
        { as },
      );
      return event.viewerCanSeeSignUps;
    };
    expect(await asked('ORGANISER', october.organiserId)).toBe(true);
    expect(await asked('ADMINISTRATOR', null)).toBe(true);
    expect(await asked('ORGANISER', '01890000-0000-7000-8000-00000000ffff')).toBe(false);
    expect(await asked('ADVISER', october.organiserId)).toBe(false);
  });
});

describe('a ticket', () => {
  const SIGN_UP = `mutation ($input: SignUpForEventInput!) {
    signUpForEvent(input: $input) {
      ticket {
        id token code qrSvgPath qrSize name state waitingPosition calendarUrl
        event { slug seatsLeft waitingCount } seats { session { title { en } seatsLeft } state waitingPosition }
      }
      problem { code field }
    }
  }`;
  const TICKET = `query ($token: String!) { ticket(token: $token) { id name code state waitingPosition event { slug } seats { state } } }`;
  const CANCEL = `mutation ($input: CancelSignUpInput!) {
    cancelSignUp(input: $input) { ticket { id state event { seatsLeft } } problem { code field } }
  }`;
  type Signed = { signUpForEvent: { ticket: { id: string; token: string } | null; problem: unknown } };
  const asSent = (changes: object = {}) => ({
    input: { ...signUpInput(october), language: 'DA', ...changes },
  });

  it('is what signing up without an account leads to, opened by its token, given up by it', async () => {
    const sessionIds = october.sessions
      .getItems()
      .slice(0, 1)
      .map(({ id }) => id);
    const { signUpForEvent } = await api.run<Signed>(SIGN_UP, asSent({ sessionIds }));
    const { ticket } = signUpForEvent;
    expect(signUpForEvent).toEqual({
      problem: null,
      ticket: {
        id: expect.any(String),
        token: expect.stringMatching(/^[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}$/),
        code: expect.stringMatching(/^\d{6}$/),
        qrSvgPath: expect.stringMatching(/^(M\d+ \d+h\d+v1h-\d+z)+$/),
        qrSize: 33,
        name: 'Mette Holm',
        state: 'SEATED',
        waitingPosition: null,
        calendarUrl: `http://localhost:4000/tickets/${ticket?.token}/calendar.ics`,
        event: { slug: 'oktober', seatsLeft: 1, waitingCount: 0 },
        seats: [
          { session: { title: { en: 'Session 1' }, seatsLeft: 0 }, state: 'SEATED', waitingPosition: null },
        ],
      },
    });
    expect(await api.run(TICKET, { token: ticket?.token })).toMatchObject({
      ticket: {
        id: ticket?.id,
        name: 'Mette Holm',
        state: 'SEATED',
        event: { slug: 'oktober' },
        seats: [{ state: 'SEATED' }],
      },
    });
    expect(await api.run(CANCEL, { input: { ticketToken: ticket?.token } })).toEqual({
      cancelSignUp: {
        ticket: { id: ticket?.id, state: 'CANCELLED', event: { seatsLeft: 2 } },
        problem: null,
      },
    });
  });

  it('is not opened by anything but its token', async () => {
    const { signUpForEvent } = await api.run<Signed>(SIGN_UP, asSent());
    for (const token of [signUpForEvent.ticket?.id, `${signUpForEvent.ticket?.id}.x`, '', 'a'.repeat(400)]) {
      expect(await api.run(TICKET, { token })).toEqual({ ticket: null });
    }
  });

  it('is refused with a code and the field it is about', async () => {
    const refused = async (changes: object) =>
      (await api.run<Signed>(SIGN_UP, asSent(changes))).signUpForEvent;
    expect(await refused({ email: 'mette' })).toEqual({
      ticket: null,
      problem: { code: 'EMAIL_INVALID', field: 'email' },
    });
    expect(await refused({ name: '010203-1234' })).toEqual({
      ticket: null,
      problem: { code: 'CPR_REFUSED', field: 'name' },
    });
    expect(await refused({ eventId: over.id })).toEqual({
      ticket: null,
      problem: { code: 'EVENT_CLOSED', field: 'eventId' },
    });
    expect(await refused({ eventId: hidden.id })).toEqual({
      ticket: null,
      problem: { code: 'NOT_FOUND', field: 'eventId' },
    });
  });
});

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
    as: { personId: 'p', hats: [{ kind: 'ORGANISER' as const, organisationId: event.organiserId }] },
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

  it('sees everybody once, first come first, with state and place, in four statements', async () => {
    const { result, statements } = await api.countQueries(() => find());
    expect(statements).toHaveLength(4);
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
      as: { personId: 'p', hats: [{ kind, organisationId }] },
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
