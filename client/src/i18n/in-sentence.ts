import type { Language } from './languages.ts';

/**
 * A label as it stands inside a sentence: Danish and English write it small there, unless it is an abbreviation such as
 * “IT”; German nouns stay as they are.
 */
export function inSentence(label: string, language: Language): string {
  if (language === 'de' || /^\p{Lu}\p{Lu}/u.test(label)) return label;
  return label.charAt(0).toLocaleLowerCase() + label.slice(1);
}

/** Words that begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
