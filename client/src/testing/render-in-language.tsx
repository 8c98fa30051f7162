import { render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { LanguageProvider } from '../i18n/language.tsx';
import type { Language } from '../i18n/languages.ts';
import { createWordStore } from '../i18n/word-store.ts';
import { allWords } from './all-words.ts';

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

/** Draws a component with the words it says, as a reader of that language meets it; `words.speak` switches. */
export async function renderInLanguage(element: ReactElement, language: Language = 'da') {
  const words = createWordStore(language);
  await words.need(allWords);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <LanguageProvider words={words}>{children}</LanguageProvider>
  );
  return { ...render(element, { wrapper }), words };
}
