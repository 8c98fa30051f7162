import { NOBODY } from './edges.ts';
import type { Edges } from './edges.ts';
import { Queue } from './queue.ts';
import { Seats } from './seats.ts';

/** An assignment with the prices that prove it is the best one. */
export interface Assignment {
  /** The offer each seeker gets, or NOBODY. */
  readonly offerOf: Int32Array;
  /** What each seeker is worth: nobody could get an offer that is worth more after its price. */
  readonly worth: Float64Array;
  /** The price of each offer: 0 where a place is left. */
  readonly price: Float64Array;
  /** What waiting counts, in the same parts of a point: 0, or far below it when everybody is to get somebody. */
  readonly waiting: number;
}

/** The most each offer takes, the sum of scores as high as it can be; nobody is paired at all costs. Exact. */
export function bestTotal(edges: Edges, places: ArrayLike<number>): Assignment {
  return new SuccessivePaths(edges, places, 0).run();
}

/**
 * As many as at all possible get somebody, and of all those assignments the one with the best sum. Exact: waiting costs
 * more than all scores together could ever bring.
 */
export function everyoneFirst(edges: Edges, places: ArrayLike<number>): Assignment {
  let highest = 1;
  for (const weight of edges.weight) if (weight > highest) highest = weight;
  return new SuccessivePaths(edges, places, -highest * (edges.seekers + 1)).run();
}

/**
 * Minimum-cost flow by successive shortest augmenting paths with node potentials: J. Edmonds and R. M. Karp, "Theoretical
 * improvements in algorithmic efficiency for network flow problems", J. ACM 19 (1972); row by row as R. Jonker and
 * A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems", Computing 38 (1987).
 * One seeker after the other is seated along the path that costs the sum least: to a free seat, or until somebody waits.
 * All quantities are whole numbers, so that nothing is rounded on the way.
 */
class SuccessivePaths {
  readonly #edges: Edges;
  readonly #waiting: number;
  readonly #seats: Seats;
  readonly #worth: Float64Array;
  readonly #price: Float64Array;
  readonly #queue: Queue;
  /** From which seeker an offer was reached, in the search that is under way. */
  readonly #via: Int32Array;
  #reached: number[] = [];
  #done: number[] = [];
  /** The length of the best way to end the path that is known so far. */
  #end = Infinity;
  /** Who would wait at that end. */
  #loser = NOBODY;

  constructor(edges: Edges, places: ArrayLike<number>, waiting: number) {
    this.#edges = edges;
    this.#waiting = waiting;
    this.#seats = new Seats(edges.seekers, places);
    this.#worth = new Float64Array(edges.seekers).fill(waiting);
    this.#price = new Float64Array(edges.offers);
    this.#queue = new Queue(edges.offers);
    this.#via = new Int32Array(edges.offers);
  }

  run(): Assignment {
    for (let seeker = 0; seeker < this.#edges.seekers; seeker += 1) this.#seat(seeker);
    return {
      offerOf: this.#seats.offerOf,
      worth: this.#worth,
      price: this.#price,
      waiting: this.#waiting,
    };
  }

  #seat(seeker: number): void {
    this.#worth[seeker] = this.#bestWorth(seeker);
    this.#end = Infinity;
    this.#mayWait(seeker, 0);
    this.#look(seeker, 0);
    const free = this.#search();
    this.#raisePrices(seeker);
    this.#move(seeker, free);
    this.#forget();
  }

  /** What the seeker would get at today's prices. */
  #bestWorth(seeker: number): number {
    const { start, offer, weight } = this.#edges;
    let best = this.#waiting;
    for (let edge = start[seeker] as number; edge < (start[seeker + 1] as number); edge += 1) {
      best = Math.max(best, (weight[edge] as number) - (this.#price[offer[edge] as number] as number));
    }
    return best;
  }

  /** Dijkstra over the offers: which one with a free seat is nearest; NOBODY when it is better that somebody waits. */
  #search(): number {
    const { distance } = this.#queue;
    for (;;) {
      const offer = this.#queue.take();
      if (offer === -1 || (distance[offer] as number) > this.#end) return NOBODY;
      const length = distance[offer] as number;
      if (this.#seats.hasRoom(offer)) {
        this.#end = length;
        return offer;
      }
      this.#done.push(offer);
      const { first, sitter } = this.#seats;
      for (let seat = first[offer] as number; seat < (first[offer + 1] as number); seat += 1) {
        this.#mayWait(sitter[seat] as number, length);
        this.#look(sitter[seat] as number, length);
      }
    }
  }

  #mayWait(seeker: number, length: number): void {
    const end = length + (this.#worth[seeker] as number) - this.#waiting;
    if (end >= this.#end) return;
    this.#end = end;
    this.#loser = seeker;
  }

  /** What the seeker, reached at this length, could have instead. */
  #look(seeker: number, length: number): void {
    const { start, offer, weight } = this.#edges;
    const { distance } = this.#queue;
    const from = length + (this.#worth[seeker] as number);
    for (let edge = start[seeker] as number; edge < (start[seeker + 1] as number); edge += 1) {
      const other = offer[edge] as number;
      const there = from - (weight[edge] as number) + (this.#price[other] as number);
      // As long as the end is worth as much as a place, the place is taken.
      if (there > this.#end || there >= (distance[other] as number)) continue;
      if (distance[other] === Infinity) this.#reached.push(other);
      this.#via[other] = seeker;
      this.#queue.offer(other, there);
    }
  }

  /** Whoever lies nearer than the end becomes dearer, so that every pair stays worth its price. */
  #raisePrices(seeker: number): void {
    const { first, sitter } = this.#seats;
    (this.#worth[seeker] as number) -= this.#end;
    for (const offer of this.#done) {
      const rise = this.#end - (this.#queue.distance[offer] as number);
      (this.#price[offer] as number) += rise;
      for (let seat = first[offer] as number; seat < (first[offer + 1] as number); seat += 1) {
        (this.#worth[sitter[seat] as number] as number) -= rise;
      }
    }
  }

  /** Everybody on the path moves on by one: back from its end to the seeker it began with. */
  #move(seeker: number, free: number): void {
    if (free === NOBODY && this.#loser === seeker) return;
    let offer = free === NOBODY ? (this.#seats.offerOf[this.#loser] as number) : free;
    let seat = free === NOBODY ? this.#seats.leave(this.#loser) : this.#seats.newSeat(free);
    for (;;) {
      const mover = this.#via[offer] as number;
      const before = this.#seats.offerOf[mover] as number;
      seat = this.#seats.sit(mover, seat, offer);
      if (mover === seeker) return;
      offer = before;
    }
  }

  #forget(): void {
    this.#queue.empty();
    for (const offer of this.#reached) this.#queue.distance[offer] = Infinity;
    this.#reached = [];
    this.#done = [];
  }
}
