import type { Language } from './languages.ts';
import type { Translated } from './translated.ts';
import type { Messages } from './types.ts';

/** A part of the platform that has words of its own. */
export type WordsOf = keyof Messages;

/** Words in one language: of the parts that have been needed so far. */
export type SomeMessages = Partial<Translated<Messages>>;

/** Fetches the words of one part in one language; nobody downloads what their pages do not say. */
export async function loadWords(language: Language, part: WordsOf): Promise<SomeMessages> {
  const loaded = (await import(`./messages/${language}/${part}.ts`)) as SomeMessages;
  return { [part]: loaded[part] };
}
