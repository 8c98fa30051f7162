import { createContext, useContext, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Language } from './languages.ts';
import { rememberLanguage } from './preferred-language.ts';
import type { Messages } from './types.ts';
import type { WordStore } from './word-store.ts';

type LanguageChoice = { language: Language; setLanguage: (language: Language) => void };

const LanguageContext = createContext<LanguageChoice | null>(null);

/**
 * Gives the tree its words. A switch swaps them where they stand, so the page, its open fields and its unsaved draft
 * stay; `<html lang>` follows for screen readers and hyphenation.
 */
export function LanguageProvider({ words, children }: { words: WordStore; children: ReactNode }) {
  const { language, messages } = useSyncExternalStore(words.subscribe, words.current);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      setLanguage: (next) => {
        rememberLanguage(next);
        void words.speak(next);
      },
    }),
    [language, words],
  );

  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={language} messages={messages as Messages} timeZone="Europe/Copenhagen">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

/** The reader's language and the way to change it. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('useLanguage needs a LanguageProvider above it.');
  return choice;
}
