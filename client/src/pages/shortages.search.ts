import { oneOf, searchParams, text } from '../ui/search-params.ts';

export const shortageSchemes = ['TOPIC', 'OCCUPATION', 'SKILL'] as const;

/** Where, and which kind of competence. */
export const shortagesSearch = searchParams({ town: text(), scheme: oneOf(shortageSchemes) });
