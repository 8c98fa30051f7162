import { useMemo } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { locales } from '../../i18n/languages.ts';

const timeZone = 'Europe/Copenhagen';

/** The parts of a date that a leaf of a calendar and the heading of a month show, in the reader's language. */
export function useCalendarWords() {
  const { language } = useLanguage();
  return useMemo(() => {
    const writer = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(locales[language], { timeZone, ...options });
      return (instant: string) => format.format(new Date(instant));
    };
    const month = writer({ month: 'long', year: 'numeric' });
    const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric' });
    return {
      /** “Marts 2027” */
      month: (instant: string) => capital(month(instant)),
      /** “mar.” */
      monthShort: writer({ month: 'short' }),
      /** “tors.” */
      weekdayShort: writer({ weekday: 'short' }),
      /** “4”, without the full stop that Danish and German put behind it. */
      day: (instant: string) => day.format(new Date(instant)),
    };
  }, [language]);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
