/** Where the building stands, as the planning act divides the country. */
export const ZONES = { RURAL: 'RURAL', TOWN_OR_SUMMER: 'TOWN_OR_SUMMER' } as const;
export type Zone = keyof typeof ZONES;

/** What the building was for. */
export const FORMER_USES = {
  REDUNDANT_FARM: 'REDUNDANT_FARM',
  OTHER_REDUNDANT: 'OTHER_REDUNDANT',
  STILL_IN_USE: 'STILL_IN_USE',
} as const;
export type FormerUse = keyof typeof FORMER_USES;

/** When the building was erected, as finely as the act asks. */
export const BUILT = {
  BEFORE_MID_2017: 'BEFORE_MID_2017',
  MORE_THAN_FIVE_YEARS_AGO: 'MORE_THAN_FIVE_YEARS_AGO',
  WITHIN_FIVE_YEARS: 'WITHIN_FIVE_YEARS',
  NOT_YET: 'NOT_YET',
} as const;
export type Built = keyof typeof BUILT;

/** What the building would be used for. */
export const RURAL_USES = {
  CRAFT_OR_INDUSTRY: 'CRAFT_OR_INDUSTRY',
  SMALL_SHOP: 'SMALL_SHOP',
  LIBERAL_PROFESSION: 'LIBERAL_PROFESSION',
  STORAGE: 'STORAGE',
  OFFICE: 'OFFICE',
  ASSOCIATION_OR_LEISURE: 'ASSOCIATION_OR_LEISURE',
  DWELLING: 'DWELLING',
  OTHER: 'OTHER',
} as const;
export type RuralUse = keyof typeof RURAL_USES;

/** How near the sea the building stands, as the act asks. */
export const COASTS = {
  AWAY: 'AWAY',
  BEACH_OR_DUNES: 'BEACH_OR_DUNES',
  COASTAL_ZONE: 'COASTAL_ZONE',
} as const;
export type Coast = keyof typeof COASTS;

/** What somebody tells of a building and of what they want with it. Null: they do not know, or have not been asked. */
export interface RuralZoneFacts {
  readonly zone: Zone | null;
  readonly formerUse: FormerUse | null;
  readonly built: Built | null;
  /** Erected without a rural-zone permit because a farming business on several farms needed it (§ 36, stk. 1, nr. 3). */
  readonly builtForFarmBusiness: boolean | null;
  /** Would have to be rebuilt or extended substantially. */
  readonly substantialRebuild: boolean | null;
  readonly use: RuralUse | null;
  /** The shop would be larger than 250 m². */
  readonly largeShop: boolean | null;
  /** Another former building of the same property has already become a dwelling by this rule. */
  readonly otherDwelling: boolean | null;
  readonly coast: Coast | null;
  /** In an area designated for noise around an airfield, or another area that § 37, stk. 6, names. */
  readonly noiseArea: boolean | null;
}

/** The facts as they are called outside: the names of RuralZoneFacts in capitals. */
export const FACTS = {
  ZONE: 'ZONE',
  FORMER_USE: 'FORMER_USE',
  USE: 'USE',
  LARGE_SHOP: 'LARGE_SHOP',
  OTHER_DWELLING: 'OTHER_DWELLING',
  BUILT: 'BUILT',
  BUILT_FOR_FARM_BUSINESS: 'BUILT_FOR_FARM_BUSINESS',
  SUBSTANTIAL_REBUILD: 'SUBSTANTIAL_REBUILD',
  COAST: 'COAST',
  NOISE_AREA: 'NOISE_AREA',
} as const;
export type FactCode = keyof typeof FACTS;

/** Nothing is known. */
export const NO_FACTS: RuralZoneFacts = {
  zone: null,
  formerUse: null,
  built: null,
  builtForFarmBusiness: null,
  substantialRebuild: null,
  use: null,
  largeShop: null,
  otherDwelling: null,
  coast: null,
  noiseArea: null,
};

/** What was told, where what was left out is not known. */
export function factsTold(told: {
  readonly [Fact in keyof RuralZoneFacts]?: RuralZoneFacts[Fact] | undefined;
}): RuralZoneFacts {
  const known = Object.entries(told).filter(([, value]) => value !== undefined);
  return { ...NO_FACTS, ...Object.fromEntries(known) };
}

/**
 * What a year of building tells on a day. Five years are counted to the day, so the year that lies five years back leaves it
 * open; 2017 counts as after the change of June, so that nobody is spared the question whether a farming business built.
 */
export function builtIn(year: number, today: Date): Built | null {
  const thisYear = today.getUTCFullYear();
  if (year > thisYear) return 'NOT_YET';
  if (year < 2017) return 'BEFORE_MID_2017';
  if (year < thisYear - 5) return 'MORE_THAN_FIVE_YEARS_AGO';
  return year === thisYear - 5 ? null : 'WITHIN_FIVE_YEARS';
}
