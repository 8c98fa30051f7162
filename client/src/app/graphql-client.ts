import { Client, fetchExchange, mapExchange, type Operation } from 'urql';
import { cache } from './cache.ts';

/**
 * Production takes known documents only: the build gave each its hash, the server holds the list, and only the hash
 * travels. In development the text of the document travels instead.
 */
const sendHashes = mapExchange({
  onOperation(operation) {
    const hash = hashOf(operation);
    if (hash === undefined) return operation;
    return { ...operation, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
  },
});

/** Speaks with our own API, with the session's cookie, and with nobody else. */
export const graphqlClient = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin' },
  exchanges: import.meta.env.PROD ? [cache, sendHashes, fetchExchange] : [cache, fetchExchange],
});

function hashOf({ query }: Operation): string | undefined {
  if (!('__meta__' in query)) return undefined;
  const meta = query.__meta__;
  return typeof meta === 'object' && meta !== null && 'hash' in meta ? String(meta.hash) : undefined;
}
