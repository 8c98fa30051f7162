import { useMemo } from 'react';
import { formatsFor } from './formats.ts';
import { useLanguage } from './language.tsx';

/** Dates, times and numbers as the reader's language writes them; see `formats.ts` for each. */
export function useFormats() {
  const { language } = useLanguage();
  return useMemo(() => {
    const formats = formatsFor(language);
    return {
      ...formats,
      waitingSince: (since: string) => formats.waitingSince(since, new Date()),
      day: (instant: string) => formats.day(instant, new Date()),
      daysUntil: (instant: string) => formats.daysUntil(instant, new Date()),
      relative: (instant: string) => formats.relative(instant, new Date()),
    };
  }, [language]);
}
