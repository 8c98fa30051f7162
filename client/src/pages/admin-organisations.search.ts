import { LIMITS } from '@vaekstbro/schema/limits';
import { searchParams, text } from '../ui/search-params.ts';

/** What is searched for, and the form that is open: `new`, or the id of the organisation to rename. */
export const adminOrganisationsSearch = searchParams({ q: text(LIMITS.search.max), form: text(40) });
