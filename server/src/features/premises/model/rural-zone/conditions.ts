import { codesOf } from './codes-of.ts';
import type { FactCode, RuralUse, RuralZoneFacts } from './facts.ts';

/** Whether a condition holds for what was told. */
export const CONDITION_STATES = {
  HOLDS: 'HOLDS',
  FAILS: 'FAILS',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ConditionState = keyof typeof CONDITION_STATES;

/** One condition of §§ 35–37 of the planning act, as data. */
export interface Condition {
  /** Where it is written. */
  readonly citation: string;
  /** The words of the act, in Danish, as far as they say this condition. */
  readonly lawText: string;
  /** The facts it looks at, in the order in which they are asked. */
  readonly facts: readonly FactCode[];
  /** Whether it is asked at all for what was told so far; what is not known yet keeps it asked. */
  readonly concerns: (facts: RuralZoneFacts) => boolean;
  readonly state: (facts: RuralZoneFacts) => ConditionState;
  /** What it means that it fails: a permit is needed, or the act leaves it open and the municipality is asked. */
  readonly whenItFails: 'NEEDS_PERMIT' | 'ASK_MUNICIPALITY';
}

const always = () => true;
/** Holds when the fact is one of these; unknown when nobody knows. */
const oneOf = <F>(fact: F | null, good: readonly F[]): ConditionState => {
  if (fact === null) return 'UNKNOWN';
  return good.includes(fact) ? 'HOLDS' : 'FAILS';
};
/** Could the fact, as far as one knows, be one of these? */
const couldBe = <F>(fact: F | null, these: readonly F[]) => fact === null || these.includes(fact);
const isUse = (facts: RuralZoneFacts, ...uses: RuralUse[]) => facts.use !== null && uses.includes(facts.use);

const LISTED_USES: readonly RuralUse[] = [
  'CRAFT_OR_INDUSTRY',
  'SMALL_SHOP',
  'LIBERAL_PROFESSION',
  'STORAGE',
  'OFFICE',
  'ASSOCIATION_OR_LEISURE',
  'DWELLING',
];

/** The conditions in the order in which they are asked. */
export const RURAL_ZONE_CONDITIONS = {
  RURAL_ZONE: {
    citation: '§ 35, stk. 1',
    lawText:
      'I landzoner må der ikke uden tilladelse fra kommunalbestyrelsen foretages udstykning, opføres ny bebyggelse eller ske ændring i anvendelsen af bestående bebyggelse og ubebyggede arealer',
    facts: ['ZONE'],
    concerns: always,
    state: ({ zone }) => oneOf(zone, ['RURAL']),
    whenItFails: 'ASK_MUNICIPALITY',
  },
  NO_LONGER_NEEDED: {
    citation: '§ 37, stk. 1 og 2',
    lawText: 'Bygninger, der ikke længere er nødvendige for driften af en landbrugsejendom',
    facts: ['FORMER_USE'],
    concerns: always,
    state: ({ formerUse }) => oneOf(formerUse, ['REDUNDANT_FARM', 'OTHER_REDUNDANT']),
    whenItFails: 'NEEDS_PERMIT',
  },
  LISTED_USE: {
    citation: '§ 37, stk. 1 og 2',
    lawText:
      'håndværks- og industrivirksomhed, mindre butikker, liberale erhverv, forenings- og fritidsformål og en bolig […] samt lager- og kontorformål m.v.',
    facts: ['USE'],
    concerns: always,
    state: ({ use }) => oneOf(use, LISTED_USES),
    // "M.v." leaves a door open that only the municipality can look behind, but nobody may count on it.
    whenItFails: 'NEEDS_PERMIT',
  },
  SMALL_SHOP: {
    citation: '§ 37, stk. 1 og 2',
    lawText: 'mindre butikker',
    facts: ['LARGE_SHOP'],
    concerns: (facts) => isUse(facts, 'SMALL_SHOP'),
    state: ({ largeShop }) => oneOf(largeShop, [false]),
    // The act says "small"; 250 m² is how municipalities read it.
    whenItFails: 'ASK_MUNICIPALITY',
  },
  ONE_DWELLING: {
    citation: '§ 37, stk. 4',
    lawText:
      'Er der flere tidligere bygninger på en ejendom, kan der kun etableres en bolig efter stk. 1 og 2 i én af disse bygninger.',
    facts: ['OTHER_DWELLING'],
    concerns: (facts) => isUse(facts, 'DWELLING'),
    state: ({ otherDwelling }) => oneOf(otherDwelling, [false]),
    whenItFails: 'NEEDS_PERMIT',
  },
  EXISTING_BUILDING: {
    citation: '§ 37, stk. 1, nr. 1, og stk. 2, nr. 1',
    lawText: 'at virksomheden eller boligen etableres i bestående bygninger',
    facts: ['BUILT'],
    concerns: always,
    state: ({ built }) => oneOf(built, ['BEFORE_MID_2017', 'MORE_THAN_FIVE_YEARS_AGO', 'WITHIN_FIVE_YEARS']),
    whenItFails: 'NEEDS_PERMIT',
  },
  OLDER_THAN_FIVE_YEARS: {
    citation: '§ 37, stk. 1, nr. 2, og stk. 2, nr. 2',
    lawText: 'at bygningerne ikke er opført inden for de seneste 5 år',
    facts: ['BUILT'],
    concerns: ({ built }) => built !== 'NOT_YET',
    state: ({ built }) => oneOf(built, ['BEFORE_MID_2017', 'MORE_THAN_FIVE_YEARS_AGO']),
    whenItFails: 'NEEDS_PERMIT',
  },
  NOT_FOR_FARM_BUSINESS: {
    citation: '§ 37, stk. 1, nr. 3',
    lawText:
      'at byggeriet ikke er opført uden landzonetilladelse i henhold til § 36, stk. 1, nr. 3, som erhvervsmæssigt nødvendigt for en bedrift',
    facts: ['BUILT_FOR_FARM_BUSINESS'],
    // Before 15 June 2017 nobody could build for a farming business without a permit.
    concerns: ({ formerUse, built }) =>
      couldBe(formerUse, ['REDUNDANT_FARM']) && built !== 'BEFORE_MID_2017' && built !== 'NOT_YET',
    state: ({ builtForFarmBusiness }) => oneOf(builtForFarmBusiness, [false]),
    whenItFails: 'NEEDS_PERMIT',
  },
  NO_SUBSTANTIAL_REBUILD: {
    citation: '§ 37, stk. 1, nr. 1, og stk. 2, nr. 1',
    lawText: 'bestående bygninger, der ikke om- eller tilbygges i væsentligt omfang',
    facts: ['SUBSTANTIAL_REBUILD'],
    concerns: always,
    state: ({ substantialRebuild }) => oneOf(substantialRebuild, [false]),
    whenItFails: 'NEEDS_PERMIT',
  },
  AWAY_FROM_COAST: {
    citation: '§ 37, stk. 2, nr. 3',
    lawText:
      'bygningen ikke er beliggende inden for klitfrednings- og strandbeskyttelseslinjen eller i kystnærhedszonen uden for udviklingsområder',
    facts: ['COAST'],
    concerns: ({ formerUse }) => formerUse === 'OTHER_REDUNDANT',
    state: ({ coast }) => oneOf(coast, ['AWAY']),
    whenItFails: 'NEEDS_PERMIT',
  },
  NOT_ON_BEACH: {
    citation: '§ 37, stk. 5',
    lawText:
      'Der kan ikke efter stk. 1 og 2 indrettes mindre butikker og en bolig i overflødiggjorte bygninger, der er beliggende inden for klitfrednings- og strandbeskyttelseslinjen.',
    facts: ['COAST'],
    // For other redundant buildings the condition before says it already.
    concerns: (facts) => facts.formerUse !== 'OTHER_REDUNDANT' && isUse(facts, 'SMALL_SHOP', 'DWELLING'),
    state: ({ coast }) => oneOf(coast, ['AWAY', 'COASTAL_ZONE']),
    whenItFails: 'NEEDS_PERMIT',
  },
  NO_NOISE_AREA: {
    citation: '§ 37, stk. 6',
    lawText:
      'Der kræves dog tilladelse efter § 35, stk. 1, til ændret anvendelse af bygninger som omhandlet i stk. 1 og 2 i følgende områder: 1) Statsligt og kommunalt udpegede støjkonsekvensområder omkring flyvepladser […]',
    facts: ['NOISE_AREA'],
    concerns: always,
    state: ({ noiseArea }) => oneOf(noiseArea, [false]),
    whenItFails: 'NEEDS_PERMIT',
  },
} as const satisfies Record<string, Condition>;
export type ConditionCode = keyof typeof RURAL_ZONE_CONDITIONS;
export const CONDITION_CODES = codesOf(RURAL_ZONE_CONDITIONS);
