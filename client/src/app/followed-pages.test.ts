/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from '@urql/core';
import { followedPages } from './followed-pages.ts';

const query = `
  query Events($kind: String, $after: String) {
    events(first: 2, kind: $kind, after: $after) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`;

const pages: Record<string, { ids: string[]; endCursor: string | null }> = {
  'COURSE from the start': { ids: ['a', 'b'], endCursor: 'after-b' },
  'COURSE after-b': { ids: ['c', 'd'], endCursor: 'after-d' },
  'COURSE after-d': { ids: ['e'], endCursor: null },
  'MEETING from the start': { ids: ['m'], endCursor: null },
};

type EventPage = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean }; totalCount: number };

const nothing: EventPage = { nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 };

const embedded = () => null;

/** A client whose network answers from `pages` and remembers what it was asked. */
function clientWithPages() {
  const asked: string[] = [];
  const network = (_url: unknown, request: RequestInit | undefined) => {
    const { variables } = JSON.parse(String(request?.body)) as {
      variables: { kind: string; after?: string };
    };
    const name = `${variables.kind} ${variables.after ?? 'from the start'}`;
    asked.push(name);
    const { ids, endCursor } = pages[name] ?? { ids: [], endCursor: null };
    const events = {
      __typename: 'EventConnection',
      nodes: ids.map((id) => ({ __typename: 'Event', id })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
      totalCount: 5,
    };
    return Promise.resolve(Response.json({ data: { events } }));
  };
  const cache = cacheExchange({
    keys: { EventConnection: embedded, PageInfo: embedded },
    resolvers: { Query: { events: followedPages } },
  });
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [cache, fetchExchange],
    fetch: network,
    preferGetMethod: false,
  });
  const shown = async (kind: string, after?: string) => {
    const { data } = await client.query<{ events: EventPage }>(query, { kind, after }).toPromise();
    const { nodes, pageInfo, totalCount } = data?.events ?? nothing;
    return { ids: nodes.map(({ id }) => id), hasNextPage: pageInfo.hasNextPage, totalCount };
  };
  return { asked, shown };
}

describe('a list fetched page by page', () => {
  it('is one list that grows with each page, with the end of the last one', async () => {
    const { shown } = clientWithPages();
    expect(await shown('COURSE')).toEqual({ ids: ['a', 'b'], hasNextPage: true, totalCount: 5 });
    expect(await shown('COURSE', 'after-b')).toEqual({
      ids: ['a', 'b', 'c', 'd'],
      hasNextPage: true,
      totalCount: 5,
    });
    expect(await shown('COURSE', 'after-d')).toEqual({
      ids: ['a', 'b', 'c', 'd', 'e'],
      hasNextPage: false,
      totalCount: 5,
    });
  });

  it('asks for each page once and shows all that is known to who comes back', async () => {
    const { asked, shown } = clientWithPages();
    await shown('COURSE');
    await shown('COURSE', 'after-b');
    expect((await shown('COURSE')).ids).toEqual(['a', 'b', 'c', 'd']);
    expect(asked).toEqual(['COURSE from the start', 'COURSE after-b']);
  });

  it('does not mix lists that were asked for with other arguments', async () => {
    const { shown } = clientWithPages();
    await shown('COURSE');
    expect((await shown('MEETING')).ids).toEqual(['m']);
    expect((await shown('COURSE')).ids).toEqual(['a', 'b']);
  });
});
