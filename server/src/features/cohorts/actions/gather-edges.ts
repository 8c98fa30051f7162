import { setImmediate as letOthers } from 'node:timers/promises';
import { edgesOf, PARTS } from '../model/assignment/edges.ts';
import type { PlanTask } from '../model/assignment/make-plans.ts';
import type { Fits, Fitting } from '../model/cohort-kinds.ts';
import { EDGES_EACH } from '../model/cohort-words.ts';
import type { MemberRow } from '../queries/members.ts';

/** How a wish stands among the edges: by both ids. */
export interface Wish {
  readonly seekerId: string;
  readonly offerId: string;
  readonly seekerRank: number | null;
  readonly offerRank: number | null;
}

/** After so many seekers others get a turn on the processor. */
const AT_ONCE = 20;
/** So much longer a list becomes that was not long enough. */
const LONGER = 4;

/** Who fits whom in a cohort: the best few of everybody, and more of those for whom that is not enough. */
export class CohortEdges {
  readonly #seekers: readonly MemberRow[];
  readonly #offers: readonly MemberRow[];
  readonly #fits: Fits;
  readonly #wishes: readonly Wish[];
  readonly #counts: number[];
  readonly #lists: (readonly Fitting[])[];

  constructor(
    { seekers, offers }: { readonly seekers: readonly MemberRow[]; readonly offers: readonly MemberRow[] },
    fits: Fits,
    wishes: readonly Wish[],
  ) {
    this.#seekers = seekers;
    this.#offers = offers;
    this.#fits = fits;
    this.#wishes = wishes;
    this.#counts = seekers.map(() => 0);
    this.#lists = seekers.map(() => []);
  }

  /** Reads the best few of these seekers, or makes their lists longer. */
  async read(seekers: Iterable<number>): Promise<void> {
    let done = 0;
    for (const seeker of seekers) {
      const { id, subjectId } = this.#seekers[seeker] as MemberRow;
      let count = Math.max(EDGES_EACH, (this.#counts[seeker] as number) * LONGER);
      let list = await this.#fits.best(subjectId, count);
      // Whom somebody has ranked belongs to the list, as long as they still fit.
      while (list.length === count && !this.#hasAllWishes(id, list)) {
        count *= LONGER;
        list = await this.#fits.best(subjectId, count);
      }
      this.#counts[seeker] = count;
      this.#lists[seeker] = list;
      done += 1;
      if (done % AT_ONCE === 0) await letOthers();
    }
  }

  /** What is to be planned, as far as it is known. */
  task(): PlanTask {
    const places = Int32Array.from(this.#offers, (offer) => offer.places);
    const numberOf = new Map(this.#offers.map(({ subjectId }, number) => [subjectId, number]));
    const edges = edgesOf(
      this.#lists.map((list) =>
        list.flatMap(({ offerId, score }) => {
          const offer = numberOf.get(offerId);
          return offer === undefined ? [] : [{ offer, score }];
        }),
      ),
      this.#offers.length,
    );
    const leftOut = Float64Array.from(this.#lists, (list, seeker) =>
      list.length < (this.#counts[seeker] as number) ? -1 : Math.round((list.at(-1)?.score ?? 0) * PARTS),
    );
    return { edges, places, leftOut, ranks: this.#ranks(edges) };
  }

  #hasAllWishes(seekerId: string, list: readonly Fitting[]): boolean {
    const listed = new Set(list.map(({ offerId }) => offerId));
    const subjectOf = new Map(this.#offers.map(({ id, subjectId }) => [id, subjectId]));
    return this.#wishes.every(
      (wish) => wish.seekerId !== seekerId || listed.has(subjectOf.get(wish.offerId) ?? ''),
    );
  }

  /** What both sides have ranked; null as long as one side has not said anything. */
  #ranks({ start, offer }: PlanTask['edges']): PlanTask['ranks'] {
    const hasBoth =
      this.#wishes.some(({ seekerRank }) => seekerRank !== null) &&
      this.#wishes.some(({ offerRank }) => offerRank !== null);
    if (!hasBoth) return null;
    const wishOf = new Map(this.#wishes.map((wish) => [`${wish.seekerId} ${wish.offerId}`, wish]));
    const bySeeker = new Uint8Array(offer.length);
    const byOffer = new Uint8Array(offer.length);
    this.#seekers.forEach(({ id }, seeker) => {
      for (let edge = start[seeker] as number; edge < (start[seeker + 1] as number); edge += 1) {
        const wish = wishOf.get(`${id} ${this.#offers[offer[edge] as number]?.id}`);
        bySeeker[edge] = wish?.seekerRank ?? 0;
        byOffer[edge] = wish?.offerRank ?? 0;
      }
    });
    return { bySeeker, byOffer };
  }
}
