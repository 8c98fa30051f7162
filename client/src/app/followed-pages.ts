import type { Resolver, Variables } from '@urql/exchange-graphcache';

/**
 * A list fetched page by page is shown as one list: starts at the first page that was asked with the same arguments
 * and follows the cursors. Returns nothing while the page asked for is not here, which makes the cache fetch it.
 */
export const followedPages: Resolver = (_parent, args, cache, info) => {
  const { parentKey, fieldName } = info;
  const asked = cache.resolve(parentKey, fieldName, args);
  if (typeof asked !== 'string') return asked as undefined;
  const pages = cache
    .inspectFields(parentKey)
    .filter((field) => field.fieldName === fieldName && isSameList(field.arguments ?? {}, args))
    .map((field) => ({
      after: field.arguments?.after ?? null,
      key: cache.resolve(parentKey, field.fieldKey),
    }))
    .filter((page): page is { after: string | null; key: string } => typeof page.key === 'string');

  const nodes: string[] = [];
  let page = pages.find(({ after }) => after === null)?.key;
  let last = page;
  const seen = new Set<string>();
  while (page !== undefined && !seen.has(page)) {
    seen.add(page);
    last = page;
    nodes.push(...nodesOf(cache.resolve(page, 'nodes')));
    const cursor = cache.resolve(String(cache.resolve(page, 'pageInfo')), 'endCursor');
    page = pages.find(({ after }) => after !== null && after === cursor)?.key;
  }
  if (!seen.has(asked) || last === undefined) return asked;
  return {
    __typename: cache.resolve(asked, '__typename') as string,
    nodes: [...new Set(nodes)],
    pageInfo: cache.resolve(last, 'pageInfo') as string,
    totalCount: cache.resolve(last, 'totalCount') as number | undefined,
  };
};

function nodesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((key): key is string => typeof key === 'string') : [];
}

function isSameList(one: Variables, other: Variables): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  names.delete('after');
  return [...names].every((name) => (one[name] ?? null) === (other[name] ?? null));
}
