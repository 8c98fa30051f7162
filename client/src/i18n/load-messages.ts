import type { Language } from './languages.ts';
import type { Messages } from './types.ts';
import type { Translated } from './translated.ts';

const loaders: Record<Language, () => Promise<{ messages: Translated<Messages> }>> = {
  da: () => import('./messages/da/index.ts'),
  en: () => import('./messages/en/index.ts'),
  de: () => import('./messages/de/index.ts'),
};

/** Fetches the words of one language; the other two are never downloaded. */
export async function loadMessages(language: Language): Promise<Translated<Messages>> {
  const loaded = await loaders[language]();
  return loaded.messages;
}
