/** The languages people can say they speak (ISO 639-1): those of the platform, the region and its newcomers. */
export const SPOKEN_LANGUAGES = [
  'da',
  'en',
  'de',
  'sv',
  'no',
  'nl',
  'fr',
  'es',
  'it',
  'pl',
  'ro',
  'lt',
  'uk',
  'ru',
  'tr',
  'ar',
  'fa',
  'so',
  'vi',
  'zh',
] as const;

/** Whether the code is one of them. */
export function isSpokenLanguage(code: string): boolean {
  return (SPOKEN_LANGUAGES as readonly string[]).includes(code);
}
