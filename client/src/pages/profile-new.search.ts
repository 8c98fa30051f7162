import { searchParams, wholeNumber } from '../ui/search-params.ts';

/** The step of the form, 1 to 4; without one the introduction stands there. */
export const profileNewSearch = searchParams({ step: wholeNumber(1, 4) });
