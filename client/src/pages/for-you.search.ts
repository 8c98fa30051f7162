import { oneOf, searchParams, text } from '../ui/search-params.ts';

/** The three answers, the topics with commas between them; and whether the search is to be saved at once. */
export const forYouSearch = searchParams({
  industry: text(),
  town: text(),
  topics: text(500),
  save: oneOf(['yes']),
});
