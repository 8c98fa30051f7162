import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BodyError } from './json-body.ts';

/** The documents the built client sends, by their hash. */
export type KnownDocuments = ReadonlyMap<string, string>;

/** Reads the list that the client's build wrote; without a client there are none. */
export async function readKnownDocuments(clientFolder: string | null): Promise<KnownDocuments> {
  if (clientFolder === null) return new Map();
  const text = await readFile(path.join(clientFolder, 'persisted-documents.json'), 'utf8').catch(() => '{}');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/**
 * The document that a request means: by its hash (`documentId`, or `extensions.persistedQuery`) or by its text.
 * Where only known documents are answered, a text must be one of them.
 */
export function documentOf(request: object, known: KnownDocuments, onlyKnown: boolean): object {
  const { documentId, extensions, query, ...rest } = request as Record<string, unknown>;
  const hash = documentId ?? hashIn(extensions);
  if (hash === undefined || hash === null) {
    if (onlyKnown && typeof query === 'string' && !known.has(sha256(query))) throw unknown();
    return request;
  }
  if (typeof hash !== 'string') throw new BodyError(400, 'The hash of a document is a text.');
  const text = known.get(hash.replace(/^sha256:/, ''));
  if (text !== undefined && (query === undefined || query === null || query === text))
    return { ...rest, query: text };
  if (typeof query === 'string' && !onlyKnown && sha256(query) === hash) return { ...rest, query };
  throw unknown();
}

function hashIn(extensions: unknown): unknown {
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions))
    return undefined;
  const { persistedQuery } = extensions;
  if (typeof persistedQuery !== 'object' || persistedQuery === null) return undefined;
  return 'sha256Hash' in persistedQuery ? persistedQuery.sha256Hash : undefined;
}

function unknown(): BodyError {
  return new BodyError(400, 'This document is not known here. Reload the page to get the newest version.');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
