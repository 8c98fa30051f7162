import { spans } from './spans.ts';
import type { Span } from './spans.ts';

// DDMMYY and four digits, with the separators people type between them; never a part of a longer number.
const CPR = /(?<!\d)(\d{2})[ .\-–/]?(\d{2})[ .\-–/]?(\d{2})[ \-–]{0,3}\d{4}(?!\d)/gu;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Where a text seems to hold a CPR number. */
export function cprNumbers(text: string): Span[] {
  return spans(text, CPR, ([, day, month]) => isDayOfYear(Number(day), Number(month)));
}

/** Whether a month has such a day; the day of a replacement number is 60 more. */
export function isDayOfYear(day: number, month: number): boolean {
  const lastDay = DAYS_IN_MONTH[month - 1];
  const dayOfMonth = day > 60 ? day - 60 : day;
  return lastDay !== undefined && dayOfMonth >= 1 && dayOfMonth <= lastDay;
}
