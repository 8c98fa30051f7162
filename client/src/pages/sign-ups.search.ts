import { LIMITS } from '@vaekstbro/schema/limits';
import * as z from 'zod/mini';

export const signUpStates = ['SEATED', 'WAITING', 'CANCELLED'] as const;

/** What the address of the organiser's list holds: the state shown, or all, and the words searched for. */
export const signUpsSearch = z.object({
  state: z.catch(z.optional(z.enum(signUpStates)), undefined),
  q: z.catch(z.optional(z.string().check(z.maxLength(LIMITS.search.max))), undefined),
});
