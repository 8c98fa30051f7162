/** The languages the platform speaks. Danish is the source: its messages decide which keys exist. */
export const languages = ['da', 'en', 'de'] as const;

export type Language = (typeof languages)[number];

/** Each language in its own words, so that a reader who knows only that one finds it. */
export const languageNames: Record<Language, string> = { da: 'Dansk', en: 'English', de: 'Deutsch' };

/** Dates and numbers follow these locales; English is the British one because the day comes before the month. */
export const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB', de: 'de-DE' };

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The API's name of a language. */
export function toLanguageEnum(language: Language): 'DA' | 'EN' | 'DE' {
  return ({ da: 'DA', en: 'EN', de: 'DE' } as const)[language];
}
