import * as z from 'zod/mini';

/** What the address of the login holds: where to go afterwards, and the way chosen. */
export const logInSearch = z.object({
  to: z.catch(z.optional(z.string()), undefined),
  way: z.catch(z.optional(z.literal('password')), undefined),
});
