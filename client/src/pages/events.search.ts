import { oneOf, searchParams } from '../ui/search-params.ts';

export const eventKinds = ['ENTREPRENEUR_DAY', 'COURSE', 'MEETING'] as const;

/** What the address of the list of events holds: the kind shown, or all; and whether that is to be saved at once. */
export const eventsSearch = searchParams({ kind: oneOf(eventKinds), save: oneOf(['yes']) });
