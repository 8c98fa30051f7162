import { locales, type Language } from '../../i18n/languages.ts';

const ahead = 7;

/** The first of this month and of the six that follow, as 2027-03-01, to choose from; this month is “at once”. */
export function monthOptions(
  now: Date,
  language: Language,
  atOnce: string,
): { value: string; label: string }[] {
  const writer = new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return Array.from({ length: ahead }, (_, month) => {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + month, 1));
    return {
      value: first.toISOString().slice(0, 10),
      label: month === 0 ? atOnce : writer.format(first),
    };
  });
}

/** The month as it can still be chosen: one that is past is this one. */
export function notBefore(now: Date, month: string): string {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1)).toISOString().slice(0, 10);
  return month < first ? first : month;
}
