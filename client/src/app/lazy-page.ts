import { lazyRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { WordsOf } from '../i18n/load-words.ts';
import { words } from './words.ts';

/**
 * A page is a chunk of its own, fetched side by side with its words when it is first needed or a link to it is hovered.
 * Nobody lists the words: `build/page-words.ts` finds them in the page's sources and fills in the second argument.
 */
export function page(load: () => Promise<{ default: () => ReactNode }>, parts: readonly WordsOf[] = []) {
  return lazyRouteComponent(async () => {
    const [loaded] = await Promise.all([load(), words.need(parts)]);
    return loaded;
  });
}
