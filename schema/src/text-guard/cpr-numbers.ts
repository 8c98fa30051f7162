import { BETWEEN, spans } from './spans.ts';
import type { Span } from './spans.ts';

// DDMMYY and four digits, with the separators people type between them; never a part of a longer number.
const CPR = /(?<!\d)(\d{2})[ .\-–/]?(\d{2})[ .\-–/]?(\d{2})[ \-–]{0,3}\d{4}(?!\d)/gu;
/** Digits with whatever people write between them, from the first to the last that stand together. */
const ROW = new RegExp(String.raw`(?<![\d+]|\+ )\d(?:${BETWEEN}\d)+`, 'gu');
const CPR_BEFORE = /(?<!\p{L})(?:cpr|personn\p{L}*)[ .:-]*(?:nr|nummer|no|number)?[ .:-]*$/iu;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Where a text seems to hold a CPR number. */
export function cprNumbers(text: string): Span[] {
  const usual = spans(text, CPR, ([, day, month]) => isDayOfYear(Number(day), Number(month)));
  const rows = spans(text, ROW, ({ 0: row, index }) =>
    isRowOfCpr(row, CPR_BEFORE.test(text.slice(Math.max(0, index - 40), index))),
  );
  return [...usual, ...rows];
}

/** Ten digits, or twelve with the century, cut between its parts, digit by digit, or anyhow where its name stands before. */
function isRowOfCpr(row: string, isNamed: boolean): boolean {
  const digits = row.replace(/\D/gu, '');
  if (digits.length !== 10 && digits.length !== 12) return false;
  const lengths = Array.from(row.matchAll(/\d+/gu), ([group]) => group.length);
  const isCutSo = lengths.every((length) => length % 2 === 0) || lengths.every((length) => length === 1);
  // What is dated later is rather something that will be.
  const isOfCentury = digits.length === 10 || /^.{4}(?:19|20[01])/u.test(digits);
  return (
    (isCutSo || isNamed) && isOfCentury && isDayOfYear(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)))
  );
}

/** Whether a month has such a day; the day of a replacement number is 60 more. */
export function isDayOfYear(day: number, month: number): boolean {
  const lastDay = DAYS_IN_MONTH[month - 1];
  const dayOfMonth = day > 60 ? day - 60 : day;
  return lastDay !== undefined && dayOfMonth >= 1 && dayOfMonth <= lastDay;
}
