import { searchParams, text } from '../ui/search-params.ts';

/** The posted candidate an officer changes, and where the reader wanted to go before we asked who they are. */
export const candidateNewSearch = searchParams({ id: text(), to: text() });
