/** The languages Vækstbro speaks. */
export const LANGUAGES = { DA: 'da', EN: 'en', DE: 'de' } as const;

/** A language as the database and the mails write it. */
export type Language = (typeof LANGUAGES)[keyof typeof LANGUAGES];

/** The same text in every language. */
export type Words = Record<Language, string>;

/** Whether the text names one of our languages. */
export function isLanguage(text: unknown): text is Language {
  return text === 'da' || text === 'en' || text === 'de';
}

/** The language of somebody we do not know: their browser's first that we speak, else Danish. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLanguage) ?? 'da';
}
