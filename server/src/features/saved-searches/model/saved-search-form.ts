import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import { safeLine } from '../../people/index.ts';
import { SEARCH_ALERTS } from './saved-search.entity.ts';
import type { RawFilters } from './search-kinds.ts';

/** More than any list has filters, and any filter values. */
const MOST = 20;

const name = safeLine(LIMITS.searchName);
const alert = z.enum(SEARCH_ALERTS);
const word = z.string().min(1).max(100);

/** What somebody saves. Whether there is such a kind, and such filters, the kind says. */
export const saveSearchSchema = z.object({
  kind: z.string(),
  name,
  alert,
  filters: z
    .array(z.object({ name: word, values: z.array(word).min(1).max(MOST) }))
    .max(MOST)
    .transform(rawFilters),
});

/** What can be changed of it afterwards. */
export const changeSearchSchema = z.object({
  searchId: z.string(),
  name: name.nullish(),
  alert: alert.nullish(),
});

/** The same search is the same text, in whatever order somebody has chosen its values. */
function rawFilters(said: readonly { name: string; values: readonly string[] }[]): RawFilters {
  return Object.fromEntries(
    said
      .map(({ name, values }) => [name, [...new Set(values)].sort()] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
