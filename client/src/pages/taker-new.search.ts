import { searchParams, text } from '../ui/search-params.ts';

/** Where the reader wanted to go before we asked who they are. */
export const takerNewSearch = searchParams({ to: text() });
