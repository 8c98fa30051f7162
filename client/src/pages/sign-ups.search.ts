import { LIMITS } from '@vaekstbro/schema/limits';
import { oneOf, searchParams, text } from '../ui/search-params.ts';

export const signUpStates = ['SEATED', 'WAITING', 'CANCELLED'] as const;

/** What the address of the organiser's list holds: the state shown, or all, and the words searched for. */
export const signUpsSearch = searchParams({ state: oneOf(signUpStates), q: text(LIMITS.search.max) });
