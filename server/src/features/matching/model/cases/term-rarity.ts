import type { CountedTerms } from './counted-terms.ts';

/** A term of fewer texts than this is as rare as one of none once the counts have been kept. */
const FEWEST_KEPT = 2;
/** Four bytes of the term's number, four of its count. */
const BYTES = 8;

/** How rare terms are among texts: ln((n + 1) / (count + ½)). A term of every text says nothing. */
export class TermRarity {
  readonly #counts = new Map<number, number>();
  #texts = 0;

  get texts(): number {
    return this.#texts;
  }

  /** Counts one text. Count the same text once only, however many show it. */
  count({ numbers, from, to }: CountedTerms): void {
    this.#texts += 1;
    for (let at = from; at < to; at += 1) {
      const number = numbers[at] as number;
      this.#counts.set(number, (this.#counts.get(number) ?? 0) + 1);
    }
  }

  /** 0 for a term of every text, more the rarer it is. */
  of(number: number): number {
    return Math.max(0, Math.log((this.#texts + 1) / ((this.#counts.get(number) ?? 0) + 0.5)));
  }

  /** The counts of terms that at least two texts have, as bytes for the database. */
  packed(): Buffer {
    const kept = [...this.#counts].filter(([, count]) => count >= FEWEST_KEPT).sort(([a], [b]) => a - b);
    const packed = Buffer.alloc(kept.length * BYTES);
    for (const [at, [number, count]] of kept.entries()) {
      packed.writeUInt32LE(number, at * BYTES);
      packed.writeUInt32LE(count, at * BYTES + 4);
    }
    return packed;
  }

  /** The rarity that was packed, counted over so many texts, from base64. */
  static unpacked(texts: number, base64: string): TermRarity {
    const rarity = new TermRarity();
    rarity.#texts = texts;
    const packed = Buffer.from(base64, 'base64');
    for (let at = 0; at + BYTES <= packed.length; at += BYTES)
      rarity.#counts.set(packed.readUInt32LE(at), packed.readUInt32LE(at + 4));
    return rarity;
  }
}
