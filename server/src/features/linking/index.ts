export { Linker } from './model/linker.ts';
export type { FoundConcept } from './model/suggest/find-concepts.ts';
export type { LinkedText, TextSpan } from './model/texts/link-text.ts';
export { freshLinker } from './queries/fresh-linker.ts';
