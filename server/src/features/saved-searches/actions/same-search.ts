import type { EntityManager } from '@mikro-orm/postgresql';
import type { RawFilters } from '../model/search-kinds.ts';

/** The id of the search of this person that looks for the very same; null when there is none. The person is held. */
export async function sameSearch(
  em: EntityManager,
  personId: string,
  kind: string,
  filters: RawFilters,
): Promise<string | null> {
  const [same] = await em.execute<{ id: string }[]>(
    `select id from saved_search where person_id = ? and kind = ? and filters = ?::jsonb and deleted_at is null`,
    [personId, kind, JSON.stringify(filters)],
  );
  return same?.id ?? null;
}
