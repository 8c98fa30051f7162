import { SPOKEN_LANGUAGES } from '@vaekstbro/schema/spoken-languages';
import { useMemo } from 'react';
import { formatsFor } from './formats.ts';
import { useLanguage } from './language.tsx';
import { locales } from './languages.ts';

/** The names of spoken languages as the reader's language writes them. */
export function useSpokenLanguages() {
  const { language } = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locales[language], { type: 'language' });
    const name = (code: string) => names.of(code) ?? code;
    return {
      name,
      /** “dansk og tysk” */
      list: (codes: readonly string[]) => formatsFor(language).list(codes.map(name)),
      /** “Dansk og tysk”, where it stands alone. */
      listAlone: (codes: readonly string[]) => capital(formatsFor(language).list(codes.map(name))),
      options: SPOKEN_LANGUAGES.map((code) => ({ value: code, label: capital(name(code)) })),
    };
  }, [language]);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
