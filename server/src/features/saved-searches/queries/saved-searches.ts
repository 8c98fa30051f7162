import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Words } from '../../../platform/language.ts';
import type { Looking } from '../../for-you/index.ts';
import { facesOf, hitKey } from '../model/hit-kinds.ts';
import type { HitFace } from '../model/hit-kinds.ts';
import type { SearchAlert } from '../model/saved-search.entity.ts';
import { knownSearch, SEARCH_KINDS } from '../model/search-kinds.ts';
import type { RawFilters } from '../model/search-kinds.ts';

/** The newest so many hits of a search are shown and counted; nobody reads further. */
const MOST_HITS = 100;

/** A hit in the shape of the GraphQL type. */
export interface SearchHitView {
  readonly id: string;
  readonly title: Words | null;
  readonly name: string | null;
  readonly path: string;
  readonly foundAt: string;
  readonly isNew: boolean;
}

/** A search in the shape of the GraphQL type. */
export interface SavedSearchView {
  readonly id: string;
  readonly kind: string | null;
  readonly name: string;
  readonly terms: readonly Words[];
  readonly path: string | null;
  readonly alert: SearchAlert;
  readonly isGone: boolean;
  readonly createdAt: string;
  readonly newCount: number;
  readonly hits: readonly SearchHitView[];
}

interface SearchRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly filters: RawFilters;
  readonly alert: SearchAlert;
  readonly createdAt: string;
}

interface HitRow {
  readonly searchId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly foundAt: string;
  readonly isNew: boolean;
}

const COLUMNS = 'id, kind, name, filters, alert, created_at::text as "createdAt"';
const OF_PERSON = statement(
  'saved-searches.of-person',
  `select ${COLUMNS} from saved_search where person_id = $1 and deleted_at is null order by created_at desc, id desc`,
);
const BY_ID = statement(
  'saved-searches.by-id',
  `select ${COLUMNS} from saved_search where id = $1 and person_id = $2`,
);
const HITS = statement(
  'saved-searches.hits',
  `select s.id as "searchId", h.subject_kind as "subjectKind", h.subject_id as "subjectId",
          h.found_at::text as "foundAt", h.found_at > s.seen_at as "isNew"
     from saved_search s cross join lateral (
          select * from saved_search_hit h where h.search_id = s.id
           order by h.found_at desc, h.subject_id limit ${MOST_HITS}) h
    where s.id = any($1::uuid[]) order by h.found_at desc, h.subject_id`,
);

/** What a person looks for, the newest search first, each with what has come for it and can still be found. */
export async function searchesOfPerson(context: Looking, personId: string): Promise<SavedSearchView[]> {
  return views(context, await context.sql.all<SearchRow>(OF_PERSON, [personId]));
}

/** One search of the viewer, also one that they have just deleted. */
export async function searchOfViewer(
  context: Looking & Pick<Context, 'viewer'>,
  searchId: string,
): Promise<SavedSearchView | null> {
  const rows = await context.sql.all<SearchRow>(BY_ID, [searchId, context.viewer?.personId ?? null]);
  return (await views(context, rows))[0] ?? null;
}

async function views(context: Looking, rows: readonly SearchRow[]): Promise<SavedSearchView[]> {
  const hits = rows.length > 0 ? await context.sql.all<HitRow>(HITS, [rows.map(({ id }) => id)]) : [];
  const faces = await facesOf(context, hits);
  return rows.map((row) => searchView(row, shownHits(row.id, hits, faces)));
}

function searchView(row: SearchRow, hits: readonly SearchHitView[]): SavedSearchView {
  const { id, name, alert, createdAt } = row;
  const known = knownSearch(row.kind, row.filters);
  return {
    id,
    kind: row.kind in SEARCH_KINDS ? row.kind : null,
    name,
    terms: known ? known.parts.terms(known.filters) : [],
    path: known ? known.parts.path(known.filters) : null,
    alert,
    isGone: known === null,
    createdAt,
    newCount: hits.filter(({ isNew }) => isNew).length,
    hits,
  };
}

function shownHits(
  searchId: string,
  hits: readonly HitRow[],
  faces: ReadonlyMap<string, HitFace>,
): SearchHitView[] {
  return hits
    .filter((hit) => hit.searchId === searchId)
    .flatMap(({ subjectKind, subjectId, foundAt, isNew }) => {
      const face = faces.get(hitKey(subjectKind, subjectId));
      return face ? [{ id: `${searchId}.${subjectKind}.${subjectId}`, ...face, foundAt, isNew }] : [];
    });
}
