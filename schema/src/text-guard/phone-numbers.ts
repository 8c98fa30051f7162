import { isDayOfYear } from './cpr-numbers.ts';
import { BETWEEN, spans } from './spans.ts';
import type { Span } from './spans.ts';

/** Digits with what people write between them. */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\+ ?|\(\+ ?)?\d(?:${BETWEEN}\d)+(?![\p{L}\p{N}])`,
  'gu',
);
const DIGIT_WORD =
  '(?:nul|null|zero|oh|en|et|one|ein|eins|to|two|zwei|zwo|tre|three|drei|fire|four|vier|fem|five|fünf|seks|six|sechs|syv|seven|sieben|otte|eight|acht|ni|nine|neun)';
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${DIGIT_WORD}(?:[ ,.-]{1,3}${DIGIT_WORD}){7,}(?![\p{L}\p{N}])`,
  'giu',
);

/** What stands before a number that is something else. */
const OTHER_NUMBER_BEFORE =
  /(?:(?<!\p{L})(?:cvr|se|gln|ean|isbn|issn|moms|vat|ust|iban|konto\p{L}*|reg|p|ordre|order|faktura|invoice|rechnung\p{L}*|sag|sags|journal|postn\p{L}*|post|plz|postal code|postcode)[ .-]*(?:nr|nummer|no|number|numre|id|idnr|registreringsnummer)?[ .:-]*(?:dk)?[ .:-]*|(?:kr\.?|kroner|dkk|eur|euro|usd|€|\$|£) ?)$/iu;
/** What stands after a number that counts or measures something. */
const MEASURE_AFTER =
  /^ ?(?:,-|,\d|%|°|€|\$|£|(?:kr|kroner|dkk|eur|euro|usd|mio|mill?|million\p{L}*|mia|millia?rd\p{L}*|billion\p{L}*|tkr|km|kilomet\p{L}*|m|m2|m3|cm|mm|meter\p{L}*|kvm|kvadratmeter|qm|ha|hektar|kg|ton|tons|tonnes?|liter|l|kwh|mwh|stk|styk|pieces|timer|hours|stunden|kunder|customers|kunden|personer|people|personen|besøgende|visitors|besucher)(?![\p{L}\p{N}]))/iu;
/** What stands before a number one is asked to ring. */
const CALL_BEFORE =
  /(?:(?<!\p{L})(?:tlf|tele?f\p{L}*|tel|telephone|phone|mobil\p{L}*|mobile|cell|handy\p{L}*|ring|call|sms|whatsapp)[ .:-]*(?:nr|nummer|no|number|til|me|mig|mich|på|on|at|an|unter)?[ .:-]*(?:mig|me)?[ .:-]*(?:på|on|at|an|unter)?[ .:-]*)$/iu;

interface Group {
  readonly digits: string;
  readonly at: number;
  /** What is written between the group before and this one. */
  readonly between: string;
}

/** Where a text holds a telephone number: Danish in any spacing, foreign with its prefix, or spelled digit by digit. */
export function phoneNumbers(text: string): Span[] {
  const spelled = spans(text, SPELLED);
  const written = Array.from(text.matchAll(RUN)).flatMap((run) => {
    const before = text.slice(Math.max(0, run.index - 40), run.index);
    const after = text.slice(run.index + run[0].length, run.index + run[0].length + 24);
    return phoneIn(run[0], before, after).map(([from, to]): Span => [run.index + from, run.index + to]);
  });
  return [...spelled, ...written];
}

/** The telephone numbers in digits that stand together; usually all of them are one. */
function phoneIn(run: string, before: string, after: string): Span[] {
  const groups = groupsOf(run);
  const digits = groups.map((group) => group.digits).join('');
  if (OTHER_NUMBER_BEFORE.test(before) || (!run.includes('+') && MEASURE_AFTER.test(after))) return [];
  const whole: Span = [0, run.length];
  if (isInternational(run, digits)) return MEASURE_AFTER.test(after) ? [] : [whole];
  if (CALL_BEFORE.test(before) && digits.length >= 7 && digits.length <= 13) return [whole];
  if (digits.length === 8) return isDanish(groups) ? [whole] : [];
  if (/^0[1-9]/u.test(digits) && digits.length >= 9 && digits.length <= 12 && !isOfDates(groups))
    return [whole];
  return windowsOf(groups).filter(isUsual).map(spanOf);
}

function groupsOf(run: string): Group[] {
  let end = 0;
  return Array.from(run.matchAll(/\d+/gu), ({ 0: digits, index }) => {
    const group = { digits, at: index, between: run.slice(end, index) };
    end = index + digits.length;
    return group;
  });
}

function isInternational(run: string, digits: string): boolean {
  if (/^\(?\+/u.test(run)) return digits.length >= 8 && digits.length <= 15;
  return /^00[1-9]/u.test(digits) && digits.length >= 10 && digits.length <= 17;
}

/** Eight digits are a Danish number, unless they are written as a sum, a date or a range. */
function isDanish(groups: readonly Group[]): boolean {
  const digits = groups.map((group) => group.digits).join('');
  return (
    /^[2-9]/u.test(digits) &&
    !isSum(groups) &&
    !isOfDates(groups) &&
    !isRange(groups) &&
    !(groups.length === 1 && /0{5}$/u.test(digits))
  );
}

/** 12.500.000, 2.500-3.000, 25 000 000. */
function isSum(groups: readonly Group[]): boolean {
  const thousands = groups.filter(({ digits, between }) => digits.length === 3 && /^[. _]$/u.test(between));
  if (thousands.length === 0) return false;
  const points = thousands.every(({ between }) => between === '.');
  const others = groups.filter((group) => !thousands.includes(group));
  const isRound = groups.at(-1)?.digits === '000';
  return others.every(({ digits }) => digits.length <= 3) && (points || isRound);
}

/** 24.12.2026, 2026-12-24, 24.12.-26.12., 20.30–22.00. */
function isOfDates(groups: readonly Group[]): boolean {
  const lengths = groups.map(({ digits }) => digits.length).join('');
  const number = (index: number) => Number(groups[index]?.digits);
  if (lengths === '224') return isDayOfYear(number(0), number(1)) && isYear(number(2));
  if (lengths === '422') return isYear(number(0)) && isDayOfYear(number(2), number(1));
  const [, second, third, fourth] = groups;
  return (
    lengths === '2222' &&
    second?.between === '.' &&
    fourth?.between === '.' &&
    /[-–—]/u.test(third?.between ?? '')
  );
}

/** 2019-2024, 2000–3000: years, or round numbers with a dash. */
function isRange(groups: readonly Group[]): boolean {
  const [first, second, ...more] = groups;
  if (!first || !second || more.length > 0 || first.digits.length !== 4) return false;
  if (isYear(Number(first.digits)) && isYear(Number(second.digits))) return true;
  return /[-–—]/u.test(second.between) && [first, second].every(({ digits }) => digits.endsWith('00'));
}

function isYear(number: number): boolean {
  return number >= 1900 && number < 2100;
}

/** Neighbouring groups that are eight digits together. */
function windowsOf(groups: readonly Group[]): Group[][] {
  return groups.flatMap((_, from) => {
    for (let to = from + 1, count = 0; to <= groups.length; to += 1) {
      count += groups[to - 1]?.digits.length ?? 0;
      if (count === 8) return [groups.slice(from, to)];
      if (count > 8) break;
    }
    return [];
  });
}

/** Written as telephone numbers usually are: in a row of other digits nothing else counts. */
function isUsual(groups: readonly Group[]): boolean {
  const lengths = groups.map(({ digits }) => digits.length).join('');
  return ['8', '44', '2222'].includes(lengths) && isDanish(groups);
}

function spanOf(groups: readonly Group[]): Span {
  const last = groups.at(-1);
  return [groups[0]?.at ?? 0, (last?.at ?? 0) + (last?.digits.length ?? 0)];
}
