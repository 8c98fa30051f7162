import type { z } from 'zod';
import type { Words } from '../../../platform/language.ts';
import type { Looking } from '../../for-you/index.ts';

/** The filters as they stand in the address of the list: each name with its values, in their order. */
export type RawFilters = Readonly<Record<string, readonly string[]>>;

/** One of many searches that are looked for together. */
export interface SearchAsked<Filters> {
  readonly searchId: string;
  readonly filters: Filters;
  /** Only what has come to be findable after this moment (PostgreSQL's text) is a hit. */
  readonly since: string;
}

/** Something a search has found: what it is, and nothing about it. */
export interface SearchHit {
  readonly searchId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** A list that can be searched, and so its searches be kept. */
export interface SearchKindParts<Filters> {
  readonly kind: string;
  /** One sentence for the schema. */
  readonly description: string;
  /** The filters of the list. Strict: a filter or a value that is no longer known makes the search a gone one. */
  readonly filters: z.ZodType<Filters>;
  /** The list with these filters, a path of this site. */
  readonly path: (filters: Filters) => string;
  /** What it looks for, one label of a vocabulary for each value. */
  readonly terms: (filters: Filters) => readonly Words[];
  /**
   * What has come for each of the searches. All are asked about at once: a few statements, however many there are. It
   * starts from what everybody may find, and looks at no hidden field.
   */
  readonly find: (
    context: Looking,
    searches: readonly SearchAsked<Filters>[],
  ) => Promise<readonly SearchHit[]>;
}

/** The kinds by their names, as GraphQL's enum SearchKind: filled by registration, before the schema is built. */
export const SEARCH_KINDS: Record<string, string> = {};
export const searchKindValues: Record<string, { description: string }> = {};

const kinds = new Map<string, SearchKindParts<unknown>>();

/** A kind plugs itself in, once, in its feature file. */
export function registerSearchKind<Filters>(parts: SearchKindParts<Filters>): void {
  if (kinds.has(parts.kind)) throw new Error(`The search kind "${parts.kind}" is registered twice.`);
  // What `filters` makes is given to nobody but the kind itself.
  kinds.set(parts.kind, parts as SearchKindParts<unknown>);
  SEARCH_KINDS[parts.kind] = parts.kind;
  searchKindValues[parts.kind] = { description: parts.description };
}

/** A search that is understood: its kind and its filters as the kind reads them. */
export interface KnownSearch {
  readonly parts: SearchKindParts<unknown>;
  readonly filters: unknown;
}

/** The search as its kind understands it; null when the kind, or something the search asks for, is gone. */
export function knownSearch(kind: string, raw: RawFilters): KnownSearch | null {
  const parts = kinds.get(kind);
  const read = parts?.filters.safeParse(raw);
  return parts && read?.success ? { parts, filters: read.data } : null;
}
