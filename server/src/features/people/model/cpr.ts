// DDMMYY and four digits, with the separators people type between them; never a part of a longer number.
const SHAPE = /(?<!\d)(\d{2})[ .\-–/]?(\d{2})[ .\-–/]?(\d{2})[ \-–]{0,3}\d{4}(?!\d)/gu;

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Says whether a text seems to hold a Danish CPR number: ten digits of which the first six are a date. The check digit
 * is not asked for, because numbers without a valid one have been given out since October 2007. The day may be 61–91,
 * as in the replacement numbers that hospitals give.
 */
export function looksLikeCpr(text: string): boolean {
  for (const [, day, month] of text.normalize('NFKC').matchAll(SHAPE)) {
    if (isDayOfYear(Number(day), Number(month))) return true;
  }
  return false;
}

function isDayOfYear(day: number, month: number): boolean {
  const lastDay = DAYS_IN_MONTH[month - 1];
  const dayOfMonth = day > 60 ? day - 60 : day;
  return lastDay !== undefined && dayOfMonth >= 1 && dayOfMonth <= lastDay;
}
