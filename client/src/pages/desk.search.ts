import { oneOf, searchParams, text } from '../ui/search-params.ts';

/** The chosen queue (those who wait, when none is named), the chosen case, and what is searched for. */
export const deskSearch = searchParams({
  queue: oneOf(['SUGGESTED', 'MATCHED']),
  request: text(),
  q: text(),
});
