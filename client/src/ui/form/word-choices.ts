import { z } from './zod.ts';

/** What was chosen in a suggesting field; a draft of before there was one holds none. */
export const wordChoices = z._default(
  z.array(z.object({ id: z.string(), label: z.object({ da: z.string(), en: z.string(), de: z.string() }) })),
  [],
);
