import type { TermRarity } from './term-rarity.ts';
import type { Terms } from './terms.ts';

/** So many bytes keep one term: four of its number, one of how often it stands there. */
const BYTES = 5;
const MOST_COUNTED = 255;

/**
 * The terms of a text as numbers, in ascending order, with how often each stands there. Two terms share a number so rarely
 * that it does not matter: 2⁻³¹ for each pair. A stretch `from`…`to` of arrays that many texts can share.
 */
export interface CountedTerms {
  readonly numbers: Uint32Array;
  readonly counts: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** What `lengthOf` has worked out once, and by which rarity. */
  length?: number;
  lengthBy?: TermRarity;
}

/** The terms of an empty text. */
export const NO_TERMS: CountedTerms = {
  numbers: new Uint32Array(0),
  counts: new Uint8Array(0),
  from: 0,
  to: 0,
};

/** The number of a stem, or of two that follow each other. FNV-1a; its lowest bit says whether it is a pair. */
export function termNumber(term: string): number {
  const space = term.indexOf(' ');
  if (space >= 0) return pairNumber(termNumber(term.slice(0, space)), termNumber(term.slice(space + 1)));
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01_00_01_93);
  return (mixed(hash) & ~1) >>> 0;
}

/** The number of the pair of two stems with these numbers, in this order. */
export function pairNumber(one: number, other: number): number {
  return (mixed(Math.imul(one, 0x9e_37_79_b1) ^ mixed(other)) | 1) >>> 0;
}

/** Lets every bit depend on all others: the last step of MurmurHash3. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2_b2_ae_35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Whether the number is that of two stems that follow each other. */
export const isPair = (number: number): boolean => (number & 1) === 1;

/** The terms of one text. */
export function countedTerms(terms: Terms): CountedTerms {
  const counted = new Map<number, number>();
  for (const [stem, { count }] of terms) {
    const number = termNumber(stem);
    counted.set(number, Math.min(MOST_COUNTED, (counted.get(number) ?? 0) + count));
  }
  const numbers = Uint32Array.from(counted.keys()).sort();
  const counts = Uint8Array.from(numbers, (number) => counted.get(number) ?? 0);
  return { numbers, counts, from: 0, to: numbers.length };
}

/** Terms as bytes, for the database. */
export function packedTerms({ numbers, counts, from, to }: CountedTerms): Buffer {
  const packed = Buffer.alloc((to - from) * BYTES);
  for (let at = from; at < to; at += 1) {
    packed.writeUInt32LE(numbers[at] as number, (at - from) * BYTES);
    packed.writeUInt8(counts[at] as number, (at - from) * BYTES + 4);
  }
  return packed;
}

/** Terms from what the database has of them, in base64; none where nothing has been read yet. */
export function unpackedTerms(packed: string | null | undefined): CountedTerms {
  return packed ? (unpackedTogether([packed])[0] ?? NO_TERMS) : NO_TERMS;
}

/** The terms of many texts in arrays that they share: a fraction of the memory of as many small ones. */
export function unpackedTogether(packed: readonly (string | null | undefined)[]): CountedTerms[] {
  const all = packed.map((one) => (one ? Buffer.from(one, 'base64') : null));
  const size = all.reduce((sum, bytes) => sum + (bytes ? Math.floor(bytes.length / BYTES) : 0), 0);
  const [numbers, counts] = [new Uint32Array(size), new Uint8Array(size)];
  let at = 0;
  return all.map((bytes) => {
    if (!bytes || bytes.length < BYTES) return NO_TERMS;
    const from = at;
    for (let byte = 0; byte + BYTES <= bytes.length; byte += BYTES, at += 1) {
      numbers[at] = bytes.readUInt32LE(byte);
      counts[at] = bytes[byte + 4] as number;
    }
    return { numbers, counts, from, to: at };
  });
}
