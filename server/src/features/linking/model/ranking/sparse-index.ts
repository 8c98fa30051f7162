/** A bag of numbered features with a weight each. */
export type Bag = ReadonlyMap<number, number>;

export interface SparseIndexOptions {
  /** One more than the highest feature number. */
  readonly space: number;
  /** Features that more than this share of all rows have are left out: they cost most and tell least. */
  readonly commonest?: number;
  /** How much a row's length counts against it: 1 is the cosine, less favours long rows. */
  readonly length?: number;
}

/**
 * Rows of weighted features, found by what they share with a query: cosine of TF-IDF with sublinear counts
 * (Salton & Buckley 1988). Typed arrays only, so that 100,000 labels take tens of megabytes.
 */
export class SparseIndex {
  readonly rows: number;
  readonly idf: Float32Array;
  readonly #starts: Uint32Array;
  readonly #rowOf: Uint32Array;
  readonly #weight: Float32Array;

  constructor(bags: readonly Bag[], { space, commonest = 1, length = 1 }: SparseIndexOptions) {
    this.rows = bags.length;
    const frequency = new Uint32Array(space);
    for (const bag of bags) for (const feature of bag.keys()) frequency[feature]! += 1;
    const most = Math.max(20, commonest * bags.length);
    this.idf = new Float32Array(space);
    this.#starts = new Uint32Array(space + 1);
    for (let feature = 0; feature < space; feature += 1) {
      const count = frequency[feature]!;
      const kept = count <= most ? count : 0;
      this.idf[feature] = kept === count ? Math.log((bags.length + 1) / (count + 0.5)) : 0;
      this.#starts[feature + 1] = this.#starts[feature]! + kept;
    }
    const total = this.#starts[space]!;
    this.#rowOf = new Uint32Array(total);
    this.#weight = new Float32Array(total);
    this.#fill(bags, length);
  }

  #fill(bags: readonly Bag[], length: number): void {
    const next = this.#starts.slice();
    for (const [row, bag] of bags.entries()) {
      let square = 0;
      for (const [feature, weight] of bag) square += (weight * this.idf[feature]!) ** 2;
      const norm = square === 0 ? 0 : 1 / Math.sqrt(square) ** length;
      for (const [feature, weight] of bag) {
        if (next[feature] === this.#starts[feature + 1]) continue;
        const at = next[feature]!;
        this.#rowOf[at] = row;
        this.#weight[at] = weight * this.idf[feature]! * norm;
        next[feature] = at + 1;
      }
    }
  }

  /** The length of a query's vector; what it has that no row has counts as what stands in one row. */
  lengthOf(query: Bag): number {
    let square = 0;
    const unseen = Math.log(this.rows + 1);
    for (const [feature, weight] of query) {
      const idf = feature < this.idf.length ? this.idf[feature]! : unseen;
      square += (weight * idf) ** 2;
    }
    return Math.sqrt(square);
  }

  /** Adds each row's cosine with the query, times `factor`, to `into` (one number a row). */
  addScores(query: Bag, into: Float32Array, factor = 1): void {
    const length = this.lengthOf(query);
    if (length === 0) return;
    for (const [feature, weight] of query) {
      if (feature >= this.idf.length) continue;
      const times = (factor * weight * this.idf[feature]!) / length;
      if (times === 0) continue;
      const end = this.#starts[feature + 1]!;
      for (let at = this.#starts[feature]!; at < end; at += 1)
        into[this.#rowOf[at]!]! += times * this.#weight[at]!;
    }
  }
}

/** A bag with sublinear counts: 1 + ln(count). */
export function bagOf(features: Iterable<number>): Bag {
  const bag = new Map<number, number>();
  for (const feature of features) bag.set(feature, (bag.get(feature) ?? 0) + 1);
  for (const [feature, count] of bag) if (count > 1) bag.set(feature, 1 + Math.log(count));
  return bag;
}
