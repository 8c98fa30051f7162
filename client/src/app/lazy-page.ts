import { lazyRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Language } from '../i18n/languages.ts';
import type { LoadWords, SomeMessages } from '../i18n/load-words.ts';
import { words } from './words.ts';

/** Fetches the words of a page, a file a language. */
type PageWords = (language: Language) => Promise<{ default: SomeMessages }>;

/**
 * A page is a chunk of its own, fetched side by side with its words when it is first needed or a link to it is hovered.
 * Nobody lists the words: `build/page-words.ts` finds them in the page's sources and fills in the second argument.
 */
export function page(load: () => Promise<{ default: () => ReactNode }>, loadWords?: PageWords) {
  const ofPage: LoadWords = async (language) => (loadWords ? (await loadWords(language)).default : {});
  return lazyRouteComponent(async () => {
    const [loaded] = await Promise.all([load(), words.need(ofPage)]);
    return loaded;
  });
}
