import { findDetails } from './text-guard.ts';

/** What by which a reader could recognise a business or its owner in a text that does not name them. */
export const IDENTITY_KINDS = ['CPR', 'EMAIL', 'PHONE', 'WEB', 'CVR', 'STREET', 'COMPANY', 'PERSON'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** Where in the text it stands: from `start` up to, not including, `end`, in UTF-16 units. */
export interface IdentityLeak {
  readonly kind: IdentityKind;
  readonly start: number;
  readonly end: number;
}

/** Whom the text may not name. */
export interface Known {
  readonly companyName?: string | null;
  readonly cvr?: string | null;
  readonly personName?: string | null;
}

/** Words of company names that many have: they name nobody. */
const COMMON = new Set(
  `a/s aps i/s k/s p/s ivs holding invest group gruppen og and und & af the den det de dansk danske danmark nordic
   service services handel company firma firmaet selskab selskabet butik butikken værksted værkstedet maskinfabrik
   smedje smedie tømrer murer vvs el auto bageri bageriet restaurant cafe café hotel transport vognmand entreprenør
   byggefirma byg mode tekstil møbler møbel data it consult consulting rådgivning salg shop produktion industri
   midtjylland jylland vest midt herning ikast brande`.split(/\s+/),
);

const STREET =
  /(?<!\p{L})\p{L}[\p{L}.-]*(?: \p{L}[\p{L}.-]*)?(?:vej|gade|vænget|vænge|allé|alle|stræde|parken|bakken|toften|krogen|vangen|torvet|plads|straße|strasse|street|road)\.? \d{1,4} ?[a-z]?(?!\p{L})/giu;
const CVR = /(?<!\d)\d{2}[ .]?\d{2}[ .]?\d{2}[ .]?\d{2}(?!\d)/g;
const WORD = /[\p{L}\d][\p{L}\d&/.'-]*[\p{L}\d]|[\p{L}\d]/gu;

/**
 * Finds what could tell who it is: contact details, a CVR number, a street with a number, the company's own name or the
 * telling words of it, and the owner's name. In the order of the text. It is a help for whoever writes, not a promise:
 * an adviser reads the text too.
 */
export function identityLeaks(text: string, known: Known = {}): IdentityLeak[] {
  const found: IdentityLeak[] = [];
  const add = (kind: IdentityKind, start: number, end: number) => {
    if (!found.some((one) => one.start < end && start < one.end)) found.push({ kind, start, end });
  };
  for (const match of text.matchAll(CVR)) {
    const digits = match[0].replace(/\D/g, '');
    if (isCvrShaped(digits) || digits === known.cvr) add('CVR', match.index, match.index + match[0].length);
  }
  for (const { kind, start, end } of findDetails(text)) add(kind, start, end);
  for (const match of text.matchAll(STREET)) add('STREET', match.index, match.index + match[0].length);
  addNames(text, tellingWords(known.companyName), (start, end) => add('COMPANY', start, end));
  addNames(text, personWords(known.personName), (start, end) => add('PERSON', start, end));
  return found.sort((a, b) => a.start - b.start);
}

function addNames(text: string, names: ReadonlySet<string>, add: (start: number, end: number) => void): void {
  if (names.size === 0) return;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const plain = plainOf(word);
    // "Hansens" is Hansen.
    if (names.has(plain) || (plain.endsWith('s') && names.has(plain.slice(0, -1))))
      add(index, index + word.length);
  }
}

const plainOf = (word: string) =>
  word
    .toLocaleLowerCase('da')
    .normalize('NFC')
    .replace(/[.']+$/u, '');

/** The words of a company's name that not everybody's has. */
function tellingWords(name: string | null | undefined): Set<string> {
  const words = (name ?? '').match(WORD)?.map(plainOf) ?? [];
  return new Set(words.filter((word) => word.length >= 3 && !COMMON.has(word)));
}

/** Every name of a person but initials. */
function personWords(name: string | null | undefined): Set<string> {
  return new Set(
    (name ?? '')
      .match(WORD)
      ?.map(plainOf)
      .filter((word) => word.length >= 3) ?? [],
  );
}

/** Eight digits with the weights of the register: other long numbers are turnover, not companies. */
function isCvrShaped(digits: string): boolean {
  const sum = [2, 7, 6, 5, 4, 3, 2, 1].reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits.length === 8 && digits[0] !== '0' && sum % 11 === 0;
}
