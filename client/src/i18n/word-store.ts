import type { Language } from './languages.ts';
import type { LoadWords, SomeMessages } from './load-words.ts';

/** The language on screen and its words. */
export type SpokenWords = { language: Language; messages: SomeMessages };

/**
 * Holds the words on screen. Pages say which words they need; a switch of language first fetches everything in use and
 * then swaps it all at once, so that no page ever shows two languages.
 */
export function createWordStore(language: Language) {
  const fetched = { da: emptyShelf(), en: emptyShelf(), de: emptyShelf() };
  const needed = new Set<LoadWords>();
  const listeners = new Set<() => void>();
  let wanted = language;
  let spoken: SpokenWords = { language, messages: {} };

  async function settle(): Promise<void> {
    const target = wanted;
    const shelf = fetched[target];
    const missing = [...needed].filter((load) => !shelf.holds.has(load));
    const loaded = await Promise.all(missing.map((load) => load(target)));
    missing.forEach((load) => shelf.holds.add(load));
    shelf.messages = loaded.reduce(together, shelf.messages);
    // Another switch, made meanwhile, wins.
    if (target !== wanted || (missing.length === 0 && spoken.language === target)) return;
    spoken = { language: target, messages: shelf.messages };
    listeners.forEach((listener) => listener());
  }

  return {
    /** The words a page needs; resolves when they can be read. */
    need(...loads: readonly LoadWords[]): Promise<void> {
      loads.forEach((load) => needed.add(load));
      return settle();
    },
    /** Switches the language of everything on screen. */
    speak(next: Language): Promise<void> {
      wanted = next;
      return settle();
    },
    current: (): SpokenWords => spoken,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Shelf = { holds: Set<LoadWords>; messages: SomeMessages };

function emptyShelf(): Shelf {
  return { holds: new Set(), messages: {} };
}

/** Both, section by section: two pages may each have brought some of the same part. */
function together(known: SomeMessages, more: SomeMessages): SomeMessages {
  const parts = Object.keys(more) as (keyof SomeMessages)[];
  return Object.assign(
    {},
    known,
    ...parts.map((part) => ({ [part]: { ...known[part], ...more[part] } })),
  ) as SomeMessages;
}

export type WordStore = ReturnType<typeof createWordStore>;
