import { useCallback } from 'react';
import type { Language } from './languages.ts';
import { useLanguage } from './language.tsx';

/** A text the API holds in every language, such as a title or a label. */
export type Words = Readonly<Record<Language, string>>;

/** Picks the reader's language from texts that come in all of them. */
export function useWords(): (words: Words) => string {
  const { language } = useLanguage();
  return useCallback((words) => words[language], [language]);
}
