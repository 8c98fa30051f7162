import Holidays from 'date-holidays';

/** Where our days begin and end. */
const ZONE = 'Europe/Copenhagen';
/** A promise "within N business days" is kept until offices close on the last of them. */
const CLOSING_HOUR = 16;
/** From then on offices can answer; a reminder comes at this hour. */
const OPENING_HOUR = 8;
const HOUR_MS = 3_600_000;
/** Not public holidays by law, but public offices are closed: Constitution Day, Christmas Eve, New Year's Eve. */
const OFFICES_CLOSED = ['06-05', '12-24', '12-31'];
const DAY_MS = 86_400_000;

const holidays = new Holidays('DK', { types: ['public'] });
const holidaysOfYear = new Map<number, ReadonlySet<string>>();
const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
const clockFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The calendar day (`2026-03-31`) in Denmark at this moment. */
export function danishDay(moment: Date): string {
  return dayFormat.format(moment);
}

/** Whether offices in Denmark are open on this day: no weekend, no public holiday, no day they keep closed. */
export function isBusinessDay(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !OFFICES_CLOSED.includes(day.slice(5)) && !publicHolidays(Number(day.slice(0, 4))).has(day);
}

/**
 * When a promise given now for `count` business days falls due: at closing time on the last of the business days that
 * follow today. What is asked at night, in a weekend or on a holiday counts from the next business day.
 */
export function afterBusinessDays(now: Date, count: number): Date {
  let day = danishDay(now);
  for (let left = count; left > 0;) {
    day = dayAfter(day, 1);
    if (isBusinessDay(day)) left -= 1;
  }
  return danishMoment(day, CLOSING_HOUR);
}

/** The opening hour of the business day that lies `count` business days before the day of this moment. */
export function beforeBusinessDays(moment: Date, count: number): Date {
  let day = danishDay(moment);
  for (let left = count; left > 0;) {
    day = dayAfter(day, -1);
    if (isBusinessDay(day)) left -= 1;
  }
  return danishMoment(day, OPENING_HOUR);
}

/**
 * How much office time lies between two moments, in business days: an hour while offices are open is an eighth, a night,
 * a weekend or a holiday nothing.
 */
export function businessDaysBetween(from: Date, to: Date): number {
  const last = danishDay(to);
  let open = 0;
  for (let day = danishDay(from); day <= last; day = dayAfter(day, 1)) {
    if (!isBusinessDay(day)) continue;
    const begins = Math.max(danishMoment(day, OPENING_HOUR).getTime(), from.getTime());
    const ends = Math.min(danishMoment(day, CLOSING_HOUR).getTime(), to.getTime());
    open += Math.max(0, ends - begins);
  }
  return open / ((CLOSING_HOUR - OPENING_HOUR) * HOUR_MS);
}

function publicHolidays(year: number): ReadonlySet<string> {
  let days = holidaysOfYear.get(year);
  if (!days) {
    days = new Set(holidays.getHolidays(year).map(({ date }) => date.slice(0, 10)));
    holidaysOfYear.set(year, days);
  }
  return days;
}

function dayAfter(day: string, days: 1 | -1): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The moment a Danish clock shows this full hour on this day; summer time is looked up, not assumed. */
export function danishMoment(day: string, hour: number): Date {
  const asUtc = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const shown = Date.parse(`${clockFormat.format(asUtc).replace(' ', 'T')}Z`);
  return new Date(asUtc - (shown - asUtc));
}
