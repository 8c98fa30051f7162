import { searchParams, text, wholeNumber } from '../ui/search-params.ts';

/** The step of the form, 1 to 4, and the job that is changed; none where a new one is made. */
export const vacancyNewSearch = searchParams({ step: wholeNumber(1, 4), id: text() });
