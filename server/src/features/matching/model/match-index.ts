import { BestFew, type Scored } from './best-few.ts';
import { PostingBlocks, PostingList } from './posting-list.ts';
import { type Trait, TraitColumn } from './trait-column.ts';

/** A question to the index. */
export interface MatchQuery<Candidate, Traits extends readonly unknown[]> {
  /**
   * What each feature is worth at full strength, and what each trait is: summed over a candidate's features and traits never
   * below their score. A trait that is worth null puts whoever has it out.
   */
  readonly points: Iterable<readonly [feature: string, points: number]>;
  readonly worth: { readonly [Column in keyof Traits]: (value: Traits[Column]) => number | null };
  /** The exact score, or null for who is out. */
  score(candidate: Candidate): number | null;
  /** Whether a candidate comes behind the others of the same score; nobody does where it is not asked. */
  standsBack?(candidate: Candidate): boolean;
}

/** What a candidate is found by. */
export interface FoundBy<Traits extends readonly unknown[]> {
  /** What some have, more or less strongly, 0…1. */
  readonly features: Iterable<readonly [feature: string, strength: number]>;
  /** What everybody has one of, in the same order each time. */
  readonly traits: { readonly [Column in keyof Traits]: Trait<Traits[Column]> };
}

const BUCKETS = 1024;
/** Bounds are added up in single precision; this much (in points) covers what that loses. */
const SLACK = 0.01;
/** So many replaced or removed candidates may lie about before the lists are swept. */
const DEAD_ALLOWED = 1024;

/**
 * Finds the best few of very many candidates, exactly: columns of traits and inverted lists (feature → who has it, how
 * strongly) give every candidate an upper bound in a few sweeps over typed arrays; only those whose bound can still reach
 * the best few are scored. Lives in the process, knows no kind of candidate. It needs at least one trait.
 */
export class MatchIndex<Candidate, Traits extends readonly [unknown, ...unknown[]]> {
  readonly #room = new PostingBlocks();
  readonly #lists = new Map<string, PostingList>();
  readonly #columns: TraitColumn<unknown>[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #histogram = new Uint32Array(BUCKETS);
  #ids: string[] = [];
  #candidates: (Candidate | undefined)[] = [];
  #bounds = new Float32Array(1024);
  #dead = 0;

  get size(): number {
    return this.#slotOf.size;
  }

  get(id: string): Candidate | undefined {
    const slot = this.#slotOf.get(id);
    return slot === undefined ? undefined : this.#candidates[slot];
  }

  /** Every candidate, in no promised order. */
  *candidates(): Generator<Candidate> {
    for (const candidate of this.#candidates) if (candidate !== undefined) yield candidate;
  }

  /** Adds a candidate, or puts a changed one in the place of the old; the next question already sees it. */
  put(id: string, candidate: Candidate, { features, traits }: FoundBy<Traits>): void {
    this.remove(id);
    const slot = this.#ids.length;
    if (slot === this.#bounds.length) this.#bounds = new Float32Array(Math.ceil(slot * 1.5));
    this.#ids.push(id);
    this.#candidates.push(candidate);
    this.#slotOf.set(id, slot);
    traits.forEach((trait, column) => this.#column(column).set(slot, trait as Trait<unknown>));
    for (const [feature, strength] of features) this.#list(feature).append(slot, strength);
  }

  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#slotOf.delete(id);
    this.#candidates[slot] = undefined;
    for (const column of this.#columns) column.clear(slot);
    this.#dead += 1;
    if (this.#dead > DEAD_ALLOWED && this.#dead > this.#slotOf.size) this.#sweep();
  }

  /** The best k who are not out, best first, equal scores by id: the same answer as scoring everyone. */
  top(query: MatchQuery<Candidate, Traits>, k: number): Scored<Candidate>[] {
    const slots = this.#ids.length;
    if (k <= 0 || slots === 0) return [];
    const scale = this.#addUp(query, slots);
    const histogram = this.#countBuckets(slots, scale);

    // From the highest bounds down, in helpings that grow, until nobody below can reach the best k any more.
    const best = new BestFew<Candidate>(k);
    let above = BUCKETS;
    let helping = 8 * k;
    while (above > 0) {
      let from = above;
      let waiting = 0;
      while (from > 0 && waiting < helping) waiting += histogram[(from -= 1)] as number;
      if (waiting > 0) this.#scoreThoseBetween(from, above, scale, query, best);
      if (scale > 0 && from / scale + SLACK < best.bar) break;
      above = from;
      helping *= 4;
    }
    return best.list();
  }

  /** Everybody's bound, -Infinity for who is out; returns what makes a bucket's number of a bound. */
  #addUp({ points, worth }: MatchQuery<Candidate, Traits>, slots: number): number {
    const bounds = this.#bounds;
    this.#columns.forEach((column, at) => {
      const worthOf = worth[at] as (value: unknown) => number | null;
      if (at === 0) column.begin(bounds, slots, worthOf);
      else column.add(bounds, slots, worthOf);
    });
    for (const [feature, most] of points) if (most > 0) this.#lists.get(feature)?.addTo(bounds, most);
    let highest = 0;
    for (let slot = 0; slot < slots; slot += 1) {
      if ((bounds[slot] as number) > highest) highest = bounds[slot] as number;
    }
    return highest > 0 ? (BUCKETS - 1) / highest : 0;
  }

  #countBuckets(slots: number, scale: number): Uint32Array {
    const [bounds, histogram] = [this.#bounds, this.#histogram.fill(0)];
    for (let slot = 0; slot < slots; slot += 1) {
      const bound = bounds[slot] as number;
      if (bound >= 0) (histogram[(bound * scale) | 0] as number) += 1;
    }
    return histogram;
  }

  #scoreThoseBetween(
    from: number,
    above: number,
    scale: number,
    query: MatchQuery<Candidate, Traits>,
    best: BestFew<Candidate>,
  ): void {
    const bounds = this.#bounds;
    // A little lower than the bucket begins, so that what its number rounds away is looked at exactly below.
    const lowest = scale > 0 ? (from - 1) / scale : 0;
    for (let slot = 0; slot < this.#ids.length; slot += 1) {
      const bound = bounds[slot] as number;
      if (!(bound >= lowest)) continue;
      const bucket = (bound * scale) | 0;
      if (bound < 0 || bucket < from || bucket >= above || bound + SLACK < best.bar) continue;
      const candidate = this.#candidates[slot] as Candidate;
      const score = query.score(candidate);
      if (score === null) continue;
      const scored = { id: this.#ids[slot] as string, score, candidate };
      best.offer(query.standsBack?.(candidate) ? { ...scored, standsBack: true } : scored);
    }
  }

  #list(feature: string): PostingList {
    let list = this.#lists.get(feature);
    if (!list) this.#lists.set(feature, (list = new PostingList(this.#room)));
    return list;
  }

  #column(at: number): TraitColumn<unknown> {
    return (this.#columns[at] ??= new TraitColumn<unknown>());
  }

  #sweep(): void {
    const newSlots = new Int32Array(this.#ids.length).fill(-1);
    const ids: string[] = [];
    const candidates: (Candidate | undefined)[] = [];
    for (let slot = 0; slot < this.#ids.length; slot += 1) {
      const candidate = this.#candidates[slot];
      if (candidate === undefined) continue;
      newSlots[slot] = ids.length;
      this.#slotOf.set(this.#ids[slot] as string, ids.length);
      ids.push(this.#ids[slot] as string);
      candidates.push(candidate);
    }
    for (const list of this.#lists.values()) list.move(newSlots);
    for (const column of this.#columns) column.move(newSlots);
    this.#ids = ids;
    this.#candidates = candidates;
    this.#dead = 0;
  }
}
