import { cprNumbers } from './text-guard/cpr-numbers.ts';
import { emailAddresses } from './text-guard/email-addresses.ts';
import { phoneNumbers } from './text-guard/phone-numbers.ts';
import type { Span } from './text-guard/spans.ts';
import { webAddresses } from './text-guard/web-addresses.ts';

/** What a text can hold that says who somebody is or how to reach them. */
export const DETAIL_KINDS = ['CPR', 'EMAIL', 'PHONE', 'WEB'] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

/** Where in the text it stands: from `start` up to, not including, `end`, in UTF-16 units. */
export interface Detail {
  readonly kind: DetailKind;
  readonly start: number;
  readonly end: number;
}

/** What stands where something has been taken out of a text. */
export const MASK = '•••';

/**
 * Finds CPR numbers, e-mail addresses, telephone numbers and web addresses, also as people write them to get them
 * through ("navn snabela firma punktum dk"). In the order of the text; nothing is found twice.
 */
export function findDetails(text: string): Detail[] {
  const plain = plainOf(text);
  const found: Detail[] = [];
  for (const [kind, find] of FINDERS) {
    for (const [from, to] of find(plain.text)) {
      const detail = { kind, start: plain.startOf(from), end: plain.endOf(to - 1) };
      if (!found.some(({ start, end }) => start < detail.end && detail.start < end)) found.push(detail);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The kinds a text holds, each once, in the order of DETAIL_KINDS. */
export function kindsIn(text: string): DetailKind[] {
  const found = new Set(findDetails(text).map(({ kind }) => kind));
  return DETAIL_KINDS.filter((kind) => found.has(kind));
}

/** Whether the text tells how to reach somebody outside Vækstbro. */
export function holdsContactDetails(text: string): boolean {
  return findDetails(text).some(({ kind }) => kind !== 'CPR');
}

/** The text with every such thing taken out. */
export function withoutDetails(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of findDetails(text)) {
    kept.push(text.slice(from, start), MASK);
    from = end;
  }
  return [...kept, text.slice(from)].join('');
}

/**
 * Says whether a text seems to hold a Danish CPR number: ten digits of which the first six are a date. The check digit
 * is not asked for, because numbers without a valid one have been given out since October 2007. The day may be 61–91,
 * as in the replacement numbers that hospitals give, and the year may have its century.
 */
export function looksLikeCpr(text: string): boolean {
  return cprNumbers(plainOf(text).text).length > 0;
}

// The first to find a place has it: a CPR number is no telephone number, the domain of an e-mail address no web address.
const FINDERS: readonly (readonly [DetailKind, (text: string) => Span[]])[] = [
  ['CPR', cprNumbers],
  ['EMAIL', emailAddresses],
  ['WEB', webAddresses],
  ['PHONE', phoneNumbers],
];

interface Plain {
  readonly text: string;
  readonly startOf: (index: number) => number;
  readonly endOf: (index: number) => number;
}

/** The text as one reads it: full-width and styled characters as plain ones, invisible ones left out. */
function plainOf(text: string): Plain {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let index = 0;
  for (const character of text) {
    const end = index + character.length;
    if (!/\p{Cf}/u.test(character)) {
      const plain = character.normalize('NFKC').replace(/\s/gu, ' ');
      parts.push(plain);
      for (let unit = 0; unit < plain.length; unit += 1) {
        starts.push(index);
        ends.push(end);
      }
    }
    index = end;
  }
  return {
    text: parts.join(''),
    startOf: (at) => starts[at] ?? text.length,
    endOf: (at) => ends[at] ?? text.length,
  };
}
