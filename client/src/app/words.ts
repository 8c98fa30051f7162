import { preferredLanguage } from '../i18n/preferred-language.ts';
import { createWordStore } from '../i18n/word-store.ts';

/** The words on screen, in the language this reader prefers. */
export const words = createWordStore(preferredLanguage());
