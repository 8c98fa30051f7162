export { Linker } from './model/linker.ts';
export type { FoundConcept } from './model/suggest/find-concepts.ts';
export { isFunctionWord, type WordLanguage, wordsOf } from './model/words/index.ts';
export type { LinkedText, TextSpan } from './model/texts/link-text.ts';
export { freshLinker, linkerSettled } from './queries/fresh-linker.ts';
export { freshReader, type TextReader } from './queries/linked-text.ts';
export { OccupationSimilarity, type TitleMeaning } from './model/titles/index.ts';
