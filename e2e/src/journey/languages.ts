/** The languages visitors read Vækstbro in, each in its own words. */
export const LANGUAGES = ['da', 'en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the switch in the head calls each language. */
export const LANGUAGE_NAMES: Record<Language, string> = { da: 'Dansk', en: 'English', de: 'Deutsch' };

/** What a browser set to this language asks for. */
export const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB', de: 'de-DE' };

/** The same words in three languages; a journey says them in the visitor's. */
export type InEach<Words> = Record<Language, Words>;
