import { isFunctionWord, type WordLanguage } from '../../../linking/index.ts';

const LANGUAGES = ['en', 'da', 'de'] as const satisfies readonly WordLanguage[];
const WORD = /\p{L}+/gu;
const WORDS_READ = 400;

/** Which of the product's languages a text is written in, by its small words; the first when it has none of them. */
export function languageOfText(text: string): (typeof LANGUAGES)[number] {
  const counts = LANGUAGES.map(() => 0);
  let read = 0;
  for (const [word] of text.matchAll(WORD)) {
    if ((read += 1) > WORDS_READ) break;
    LANGUAGES.forEach((language, at) => {
      if (isFunctionWord(word, language)) counts[at] = (counts[at] ?? 0) + 1;
    });
  }
  const most = Math.max(...counts);
  return LANGUAGES[counts.indexOf(most)] ?? LANGUAGES[0];
}
