export { CompoundSplitter } from './compounds.ts';
export { fold } from './fold.ts';
export { isFunctionWord } from './function-words.ts';
export { GRAM_SPACE, gramsOf } from './grams.ts';
export { plainTitle } from './plain-title.ts';
export { neutralWord, stemOf, WORD_LANGUAGES, type WordLanguage } from './stems.ts';
export { wordsOf, type Word } from './words-of.ts';
