import { oneOf, searchParams, text } from '../ui/search-params.ts';

/** What the reader looks for among the businesses. */
export const businessesSearch = searchParams({
  industry: text(),
  town: text(),
  sizeBand: text(),
  priceBand: text(),
  horizon: text(),
  save: oneOf(['yes']),
});
