import type { Language } from './languages.ts';
import type { Messages } from './types.ts';

/** A part of the platform that has words of its own. */
export type WordsOf = keyof Messages;

/** Words in one language: those that have been needed so far, by part and section. */
export type SomeMessages = Partial<Record<WordsOf, Readonly<Record<string, unknown>>>>;

/** Fetches some words, such as those of one page, in the language asked for. */
export type LoadWords = (language: Language) => Promise<SomeMessages>;

/** The words of one whole part. */
export const wordsOf: Record<'shell' | 'ui', LoadWords> = {
  shell: (language) => import(`./messages/${language}/shell.ts`) as Promise<SomeMessages>,
  ui: (language) => import(`./messages/${language}/ui.ts`) as Promise<SomeMessages>,
};
