import type { Language } from '../i18n/languages.ts';
import type { SomeMessages } from '../i18n/load-words.ts';

/** All words there are; only tests fetch them at once. */
export async function allWords(language: Language): Promise<SomeMessages> {
  const { messages } = (await import(`../i18n/messages/${language}/index.ts`)) as { messages: SomeMessages };
  return messages;
}
