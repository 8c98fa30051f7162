import { LIMITS } from '@vaekstbro/schema/limits';
import { hatKinds } from '../features/accounts/hat-kinds.ts';
import { oneOf, searchParams, text } from '../ui/search-params.ts';

/** Which hats are shown: of one kind, or all; and the name searched for. */
export const adminPeopleSearch = searchParams({ kind: oneOf(hatKinds), q: text(LIMITS.search.max) });
