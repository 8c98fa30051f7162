import * as z from 'zod/mini';

/** The step of the form, 1 to 4; without one the introduction stands there. */
export const profileNewSearch = z.object({
  step: z.catch(z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(4))), undefined),
});
