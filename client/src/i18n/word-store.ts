import type { Language } from './languages.ts';
import { loadWords, type SomeMessages, type WordsOf } from './load-words.ts';

/** The language on screen and its words. */
export type SpokenWords = { language: Language; messages: SomeMessages };

type Load = (language: Language, part: WordsOf) => Promise<SomeMessages>;

/**
 * Holds the words on screen. Pages say which parts they need; a switch of language first fetches everything in use and
 * then swaps it all at once, so that no page ever shows two languages.
 */
export function createWordStore(language: Language, load: Load = loadWords) {
  const fetched: Record<Language, SomeMessages> = { da: {}, en: {}, de: {} };
  const needed = new Set<WordsOf>();
  const listeners = new Set<() => void>();
  let wanted = language;
  let spoken: SpokenWords = { language, messages: {} };

  async function settle(): Promise<void> {
    const target = wanted;
    const missing = [...needed].filter((part) => fetched[target][part] === undefined);
    const loaded = await Promise.all(missing.map((part) => load(target, part)));
    Object.assign(fetched[target], ...loaded);
    // Another switch, made meanwhile, wins.
    if (target !== wanted || (missing.length === 0 && spoken.language === target)) return;
    spoken = { language: target, messages: { ...fetched[target] } };
    listeners.forEach((listener) => listener());
  }

  return {
    /** The words a page needs; resolves when they can be read. */
    need(parts: readonly WordsOf[]): Promise<void> {
      parts.forEach((part) => needed.add(part));
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

export type WordStore = ReturnType<typeof createWordStore>;
