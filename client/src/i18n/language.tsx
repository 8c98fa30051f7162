import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Language } from './languages.ts';
import { loadMessages } from './load-messages.ts';
import { rememberLanguage } from './preferred-language.ts';
import type { Translated } from './translated.ts';
import type { Messages } from './types.ts';

type LanguageChoice = { language: Language; setLanguage: (language: Language) => void };

const LanguageContext = createContext<LanguageChoice | null>(null);

type Loaded = { language: Language; messages: Translated<Messages> };

type Props = { initial: Loaded; children: ReactNode };

/**
 * Gives the tree its words. A switch first loads the new words and then swaps them, so the page, its open fields
 * and its unsaved draft stay mounted; `<html lang>` follows for screen readers and hyphenation.
 */
export function LanguageProvider({ initial, children }: Props) {
  const [loaded, setLoaded] = useState(initial);

  useEffect(() => {
    document.documentElement.lang = loaded.language;
  }, [loaded.language]);

  const choice = useMemo<LanguageChoice>(
    () => ({
      language: loaded.language,
      setLanguage: (language) => {
        rememberLanguage(language);
        void loadMessages(language).then((messages) => setLoaded({ language, messages }));
      },
    }),
    [loaded.language],
  );

  return (
    <LanguageContext value={choice}>
      <IntlProvider
        locale={loaded.language}
        messages={loaded.messages as Messages}
        timeZone="Europe/Copenhagen"
      >
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
