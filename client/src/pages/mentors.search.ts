import { oneOf, searchParams, text } from '../ui/search-params.ts';

/** What the reader looks for in a mentor. */
export const mentorsSearch = searchParams({
  topic: text(),
  industry: text(),
  town: text(),
  save: oneOf(['yes']),
});
