import { defineEntity, p } from '@mikro-orm/postgresql';
import type { RawFilters } from './search-kinds.ts';

/** Whether its person is told of new hits, at most once a day. */
export const SEARCH_ALERTS = { NONE: 'NONE', DAILY: 'DAILY' } as const;
export type SearchAlert = keyof typeof SEARCH_ALERTS;

const SavedSearchSchema = defineEntity({
  name: 'SavedSearch',
  tableName: 'saved_search',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    /** As it was registered; it may be gone since. */
    kind: p.text(),
    name: p.text(),
    filters: p.json().$type<RawFilters>(),
    alert: p.text().$type<SearchAlert>(),
    createdAt: p.datetime(3),
    /** When it was last looked for. */
    checkedAt: p.datetime(3),
    /** When its person last looked at what it had found. */
    seenAt: p.datetime(3),
    /** Since when its kind, or something it asks for, is gone. */
    goneAt: p.datetime(3).strictNullable(),
    /** Deleted; it can be brought back for a while. */
    deletedAt: p.datetime(3).strictNullable(),
  },
});

/** What somebody looks for again and again. */
export class SavedSearch extends SavedSearchSchema.class {}
SavedSearchSchema.setClass(SavedSearch);
