import { isLanguage, type Language } from './languages.ts';

const storageKey = 'language';

/** The language the reader chose here before, else the first of the browser's that we speak, else Danish. */
export function preferredLanguage(): Language {
  const chosen = readChoice();
  if (isLanguage(chosen)) return chosen;
  for (const wanted of navigator.languages) {
    const short = wanted.slice(0, 2).toLowerCase();
    if (isLanguage(short)) return short;
  }
  return 'da';
}

/** Remembers the choice on this device; a browser that refuses storage simply forgets it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Private windows may refuse storage; the page still switches.
  }
}

function readChoice(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
