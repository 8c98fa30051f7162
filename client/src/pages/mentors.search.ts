import * as z from 'zod/mini';

const choice = z.catch(z.optional(z.string()), undefined);

/** What the reader looks for in a mentor. */
export const mentorsSearch = z.object({ topic: choice, industry: choice, town: choice });
