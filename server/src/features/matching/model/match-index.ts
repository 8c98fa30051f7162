import { BestFew, type Scored } from './best-few.ts';
import { PostingList } from './posting-list.ts';

/** A question to the index. */
export interface MatchQuery<Candidate> {
  /** What each feature is worth at full strength. The sum over a candidate's features is never below their score. */
  readonly points: Iterable<readonly [feature: string, points: number]>;
  /** Only candidates with at least one of these features are looked at; empty: all are. */
  readonly requireAny: readonly string[];
  /** The exact score, or null for who is out. */
  score(candidate: Candidate): number | null;
  /** Whether a candidate comes behind the others of the same score; nobody does where it is not asked. */
  standsBack?(candidate: Candidate): boolean;
}

const BUCKETS = 1024;
/** Bounds are added up in single precision; this much (in points) covers what that loses. */
const SLACK = 0.01;
/** So many replaced or removed candidates may lie about before the lists are swept. */
const DEAD_ALLOWED = 1024;

/**
 * Finds the best few of very many candidates, exactly: inverted lists (feature → who has it, how strongly) give every
 * candidate an upper bound in a few sweeps over typed arrays; only those whose bound can still reach the best few are
 * scored. Lives in the process, knows no kind of candidate.
 */
export class MatchIndex<Candidate> {
  readonly #lists = new Map<string, PostingList>();
  readonly #slotOf = new Map<string, number>();
  #ids: string[] = [];
  #candidates: (Candidate | undefined)[] = [];
  #alive = new Uint8Array(1024);
  #bounds = new Float32Array(1024);
  #marks = new Uint8Array(1024);
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
  put(
    id: string,
    candidate: Candidate,
    features: Iterable<readonly [feature: string, strength: number]>,
  ): void {
    this.remove(id);
    const slot = this.#ids.length;
    if (slot === this.#alive.length) this.#grow();
    this.#ids.push(id);
    this.#candidates.push(candidate);
    this.#alive[slot] = 1;
    this.#slotOf.set(id, slot);
    for (const [feature, strength] of features) this.#list(feature).append(slot, strength);
  }

  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#slotOf.delete(id);
    this.#candidates[slot] = undefined;
    this.#alive[slot] = 0;
    this.#dead += 1;
    if (this.#dead > DEAD_ALLOWED && this.#dead > this.#slotOf.size) this.#sweep();
  }

  /** The best k who are not out, best first, equal scores by id: the same answer as scoring everyone. */
  top(query: MatchQuery<Candidate>, k: number): Scored<Candidate>[] {
    if (k <= 0) return [];
    const slots = this.#ids.length;
    const open = this.#whoIsOpen(query.requireAny);
    const bounds = this.#bounds.fill(0, 0, slots);
    for (const [feature, points] of query.points) {
      if (points > 0) this.#lists.get(feature)?.addTo(bounds, points);
    }

    let highest = 0;
    for (let slot = 0; slot < slots; slot += 1) {
      if (open[slot] === 1 && (bounds[slot] as number) > highest) highest = bounds[slot] as number;
    }
    const scale = highest > 0 ? (BUCKETS - 1) / highest : 0;
    const histogram = new Uint32Array(BUCKETS);
    for (let slot = 0; slot < slots; slot += 1) {
      if (open[slot] === 1) (histogram[((bounds[slot] as number) * scale) | 0] as number) += 1;
    }

    // From the highest bounds down, in helpings that grow, until nobody below can reach the best k any more.
    const best = new BestFew<Candidate>(k);
    let above = BUCKETS;
    let helping = 8 * k;
    while (above > 0) {
      let from = above;
      let waiting = 0;
      while (from > 0 && waiting < helping) waiting += histogram[(from -= 1)] as number;
      if (waiting > 0) this.#scoreThoseBetween(from, above, scale, open, query, best);
      if (scale > 0 && from / scale + SLACK < best.bar) break;
      above = from;
      helping *= 4;
    }
    return best.list();
  }

  #scoreThoseBetween(
    from: number,
    above: number,
    scale: number,
    open: Uint8Array,
    query: MatchQuery<Candidate>,
    best: BestFew<Candidate>,
  ): void {
    const bounds = this.#bounds;
    for (let slot = 0; slot < this.#ids.length; slot += 1) {
      if (open[slot] !== 1) continue;
      const bound = bounds[slot] as number;
      const bucket = (bound * scale) | 0;
      if (bucket < from || bucket >= above || bound + SLACK < best.bar) continue;
      const candidate = this.#candidates[slot] as Candidate;
      const score = query.score(candidate);
      if (score === null) continue;
      const scored = { id: this.#ids[slot] as string, score, candidate };
      best.offer(query.standsBack?.(candidate) ? { ...scored, standsBack: true } : scored);
    }
  }

  #whoIsOpen(requireAny: readonly string[]): Uint8Array {
    if (requireAny.length === 0) return this.#alive;
    const marks = this.#marks.fill(0, 0, this.#ids.length);
    for (const feature of requireAny) this.#lists.get(feature)?.mark(marks);
    // A replaced candidate stays in the lists until the next sweep.
    for (let slot = 0; slot < this.#ids.length; slot += 1)
      marks[slot] = (marks[slot] as number) & (this.#alive[slot] as number);
    return marks;
  }

  #list(feature: string): PostingList {
    let list = this.#lists.get(feature);
    if (!list) this.#lists.set(feature, (list = new PostingList()));
    return list;
  }

  #grow(): void {
    const room = this.#alive.length * 2;
    const alive = new Uint8Array(room);
    alive.set(this.#alive);
    this.#alive = alive;
    this.#bounds = new Float32Array(room);
    this.#marks = new Uint8Array(room);
  }

  #sweep(): void {
    const newSlots = new Int32Array(this.#ids.length).fill(-1);
    const ids: string[] = [];
    const candidates: (Candidate | undefined)[] = [];
    for (let slot = 0; slot < this.#ids.length; slot += 1) {
      if (this.#alive[slot] !== 1) continue;
      newSlots[slot] = ids.length;
      this.#slotOf.set(this.#ids[slot] as string, ids.length);
      ids.push(this.#ids[slot] as string);
      candidates.push(this.#candidates[slot]);
    }
    for (const list of this.#lists.values()) list.move(newSlots);
    this.#alive.fill(0).fill(1, 0, ids.length);
    this.#ids = ids;
    this.#candidates = candidates;
    this.#dead = 0;
  }
}
