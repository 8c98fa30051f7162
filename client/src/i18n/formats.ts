import { capital } from './in-sentence.ts';
import { locales, type Language } from './languages.ts';

const timeZone = 'Europe/Copenhagen';
const dayMs = 24 * 60 * 60 * 1000;

/** How one language writes dates, times and numbers; instants are shown as the clock in Denmark shows them. Made once: `Intl` objects are dear to make and cheap to use. */
export function formatsFor(language: Language) {
  const locale = locales[language];
  const dateWriter = (options: Intl.DateTimeFormatOptions) => {
    const writer = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    return (instant: string) => writer.format(new Date(instant));
  };
  const date = dateWriter({ day: 'numeric', month: 'long', year: 'numeric' });
  const dateShort = dateWriter({ day: 'numeric', month: 'short' });
  const weekday = dateWriter({ weekday: 'long' });
  const month = dateWriter({ month: 'short' });
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const numberWriter = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const moneyWriter = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'DKK',
    maximumFractionDigits: 0,
  });
  const listWriter = new Intl.ListFormat(locale, { type: 'conjunction' });
  const relativeWriter = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const languageWriter = new Intl.DisplayNames(locale, { type: 'language' });
  const dayWriter = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });

  const time = (instant: string) => clock.format(new Date(instant));
  const timeRange = (from: string, to: string) => `${time(from)}–${time(to)}`;
  const dateLong = (instant: string) => `${weekday(instant)}${weekdayJoin[language]}${date(instant)}`;
  const relativeDay = (days: number) => capital(relativeWriter.format(days, 'day'));

  return {
    /** “4. marts 2027” */
    date,
    /** “torsdag 4. marts 2027” */
    dateLong,
    /** “4. mar.” */
    dateShort,
    /** “mar.”, for a calendar leaf */
    month,
    /** “9.30” */
    time,
    /** “9.30–15.00” */
    timeRange,
    /** “4. marts 2027 kl. 9.30” */
    dateTime: (instant: string) => `${date(instant)}${clockJoin[language]}${time(instant)}`,
    /** “Torsdag 4. marts 2027 kl. 9.30–15.00”; a range over several days names both. */
    dateTimeRange: (from: string, to: string) =>
      dayOf(from) === dayOf(to)
        ? `${capital(dateLong(from))}${clockJoin[language]}${timeRange(from, to)}`
        : `${capital(dateLong(from))}${clockJoin[language]}${time(from)} – ${dateLong(to)}${clockJoin[language]}${time(to)}`,
    /** “I dag”, “I går”, “2 dage”: how long someone has waited, in calendar days of Denmark. */
    waitingSince: (since: string, now: Date) => {
      const days = Math.max(0, daysBetween(since, now));
      return days < 2 ? relativeDay(-days) : dayWriter.format(days);
    },
    /** “i dag”, “om 3 dage”, “for 2 dage siden”, with a capital to stand alone. */
    relative: (instant: string, now: Date) => relativeDay(-daysBetween(instant, now)),
    /** “I dag”, “I går”, “Torsdag 4. marts 2027”: the heading over what happened on one day. */
    day: (instant: string, now: Date) => {
      const days = daysBetween(instant, now);
      return days === 0 || days === 1 ? relativeDay(-days) : capital(dateLong(instant));
    },
    /** How many calendar days of Denmark until then; negative when it is past. */
    daysUntil: (instant: string, now: Date) => -daysBetween(instant, now),
    /** “arabisk”: a spoken language by its code. */
    languageName: (code: string) => languageWriter.of(code) ?? code,
    number: (value: number) => numberWriter.format(value),
    money: (kroner: number) => moneyWriter.format(kroner),
    list: (items: readonly string[]) => listWriter.format(items),
  };
}

const weekdayJoin: Record<Language, string> = { da: ' ', en: ' ', de: ', ' };
const clockJoin: Record<Language, string> = { da: ' kl. ', en: ', ', de: ', ' };

const danishDay = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Denmark, as 2027-03-04. */
export function dayOf(instant: string | Date): string {
  return danishDay.format(new Date(instant));
}

function daysBetween(from: string, to: Date): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / dayMs);
}
