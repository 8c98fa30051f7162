import { oneOf, searchParams, text } from '../ui/search-params.ts';

/** What the address of the login holds: where to go afterwards, and the way chosen. */
export const logInSearch = searchParams({ to: text(500), way: oneOf(['password']) });
