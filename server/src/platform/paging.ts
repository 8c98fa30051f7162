import { DEFAULT_PAGE_SIZE, LIMITS } from '@vaekstbro/schema/limits';
import { GraphQLError } from 'graphql';

/** One page of a list: how many, and after which sort key. */
export interface PageInput {
  limit: number;
  after: readonly string[] | null;
}

/** What a connection field answers. */
export interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
}

/** Reads `first` (1–100, 20 when not said) and the cursor `after`, which must hold as many keys as the list sorts by. */
export function pageInput(args: { first?: number | null; after?: string | null }, keys: number): PageInput {
  const limit = args.first ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(limit) || limit < LIMITS.pageSize.min || limit > LIMITS.pageSize.max) {
    throw badInput(`"first" must be a whole number from ${LIMITS.pageSize.min} to ${LIMITS.pageSize.max}.`);
  }
  return { limit, after: args.after ? readCursor(args.after, keys) : null };
}

/** The cursor of a row: its sort keys as texts. Timestamps go in as PostgreSQL wrote them, never through a Date. */
export function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** Makes a page of `limit + 1` asked rows: the last one only tells that there is more. */
export function toPage<Node>(
  rows: readonly Node[],
  page: PageInput,
  keysOf: (node: Node) => readonly string[],
): Page<Node> {
  const nodes = rows.slice(0, page.limit);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      endCursor: last === undefined ? null : writeCursor(keysOf(last)),
    },
  };
}

function readCursor(cursor: string, keys: number): readonly string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value.length === keys && value.every((key) => typeof key === 'string')) {
      return value as string[];
    }
  } catch {
    // Falls through to the one answer for every cursor that is not ours.
  }
  throw badInput('"after" is not a cursor of this list.');
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
