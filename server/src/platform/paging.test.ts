import { describe, expect, it } from '@jest/globals';
import { pageInput, toPage, writeCursor } from './paging.ts';

const cursor = writeCursor(['2026-09-01 08:00:00.123456+00', 'id-1']);

describe('a page', () => {
  it('has twenty entries when nobody says, and begins where the one before ended', () => {
    expect(pageInput({}, 2)).toEqual({ limit: 20, after: null });
    expect(pageInput({ first: 100, after: cursor }, 2)).toEqual({
      limit: 100,
      after: ['2026-09-01 08:00:00.123456+00', 'id-1'],
    });
  });

  it.each([0, -1, 101, 1.5, 2 ** 31])('does not have %s entries', (first) => {
    expect(() => pageInput({ first }, 1)).toThrow('"first" must be a whole number from 1 to 100.');
  });

  it.each([
    ['of another list', writeCursor(['a'])],
    ['made up', 'abc'],
    ['that hides an object', Buffer.from('[{"a":1},"b"]').toString('base64url')],
    ['that is no list', Buffer.from('"ab"').toString('base64url')],
  ])('does not begin at a cursor %s', (_name, after) => {
    expect(() => pageInput({ after }, 2)).toThrow('"after" is not a cursor of this list.');
  });

  it('knows whether more follow by the one row too many', () => {
    const page = { limit: 2, after: null };
    expect(toPage(['a', 'b', 'c'], page, (node) => [node])).toEqual({
      nodes: ['a', 'b'],
      pageInfo: { hasNextPage: true, endCursor: writeCursor(['b']) },
    });
    expect(toPage([], page, (node: string) => [node])).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });
});
