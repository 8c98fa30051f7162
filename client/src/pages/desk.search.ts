import * as z from 'zod/mini';

/** The chosen queue (those who wait, when none is named), the chosen case, and what is searched for. */
export const deskSearch = z.object({
  queue: z.catch(z.optional(z.enum(['SUGGESTED', 'MATCHED'])), undefined),
  request: z.catch(z.optional(z.string()), undefined),
  q: z.catch(z.optional(z.string()), undefined),
});
