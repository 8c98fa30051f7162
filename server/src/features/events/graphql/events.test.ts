import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { organisations } from '../../organisations/feature.ts';
import { places } from '../../places/feature.ts';
import { events } from '../feature.ts';
import type { Event } from '../model/event.entity.ts';
import { countUpcomingEvents } from '../queries/upcoming-events.ts';
import { newEvent } from '../testing/new-event.ts';

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
