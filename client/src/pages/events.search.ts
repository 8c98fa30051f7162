import * as z from 'zod/mini';

export const eventKinds = ['ENTREPRENEUR_DAY', 'COURSE', 'MEETING'] as const;

/** What the address of the list of events holds: the kind shown, or all. */
export const eventsSearch = z.object({ kind: z.catch(z.optional(z.enum(eventKinds)), undefined) });
