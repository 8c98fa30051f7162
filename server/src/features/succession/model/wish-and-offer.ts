/** What somebody looks for who wants to take over, as far as matching cares: nothing of who they are. */
export interface Wish {
  readonly industryIds: readonly string[];
  /** Null where nobody has said. */
  readonly means: string | null;
  readonly experience: string | null;
  readonly townId: string | null;
  readonly travelLimitMinutes: number;
  /** The sizes they would take over; any where none is named. */
  readonly employees: readonly string[];
  readonly horizon: string | null;
}

/** A business as matching sees it: what everybody sees of it, and nothing more. */
export interface Offer {
  readonly industryId: string;
  /** Only where the town is told. */
  readonly townId: string | null;
  readonly employees: string;
  readonly price: string;
  readonly horizon: string;
}

/** What a profile looks for. */
export function wishOf(taker: Wish): Wish {
  const { industryIds, means, experience, townId, travelLimitMinutes, employees, horizon } = taker;
  return { industryIds, means, experience, townId, travelLimitMinutes, employees, horizon };
}

/** What a listing offers: the town it is in has no say where it is not told. */
export function offerOf(listing: Omit<Offer, 'townId'> & { readonly toldTownId: string | null }): Offer {
  const { industryId, toldTownId: townId, employees, price, horizon } = listing;
  return { industryId, townId, employees, price, horizon };
}
