import type { RuralZoneFact, RuralZoneFactsInput } from '../../gql/graphql.ts';

const YES_NO = ['YES', 'NO', 'UNKNOWN'] as const;

/** Under which name a fact stands in the address, and what may be answered; "don't know" is always an answer. */
export const ruleFacts = {
  ZONE: { name: 'zone', answers: ['RURAL', 'TOWN_OR_SUMMER', 'UNKNOWN'] },
  FORMER_USE: {
    name: 'formerUse',
    answers: ['REDUNDANT_FARM', 'OTHER_REDUNDANT', 'STILL_IN_USE', 'UNKNOWN'],
  },
  USE: {
    name: 'use',
    answers: [
      'CRAFT_OR_INDUSTRY',
      'STORAGE',
      'OFFICE',
      'LIBERAL_PROFESSION',
      'SMALL_SHOP',
      'ASSOCIATION_OR_LEISURE',
      'DWELLING',
      'OTHER',
      'UNKNOWN',
    ],
  },
  LARGE_SHOP: { name: 'largeShop', answers: YES_NO },
  OTHER_DWELLING: { name: 'otherDwelling', answers: YES_NO },
  BUILT: {
    name: 'built',
    answers: ['BEFORE_MID_2017', 'MORE_THAN_FIVE_YEARS_AGO', 'WITHIN_FIVE_YEARS', 'NOT_YET', 'UNKNOWN'],
  },
  BUILT_FOR_FARM_BUSINESS: { name: 'builtForFarmBusiness', answers: YES_NO },
  SUBSTANTIAL_REBUILD: { name: 'substantialRebuild', answers: YES_NO },
  COAST: { name: 'coast', answers: ['AWAY', 'COASTAL_ZONE', 'BEACH_OR_DUNES', 'UNKNOWN'] },
  NOISE_AREA: { name: 'noiseArea', answers: YES_NO },
} as const satisfies Record<RuralZoneFact, { name: keyof RuralZoneFactsInput; answers: readonly string[] }>;

type Facts = typeof ruleFacts;
/** What has been answered, as it stands in the address. */
export type RuleAnswers = {
  -readonly [Fact in keyof Facts as Facts[Fact]['name']]?: Facts[Fact]['answers'][number] | undefined;
};
export type RuleAnswer = Facts[keyof Facts]['answers'][number];

/** The answers among what an address says; what is no answer is left out. */
export function answersIn(address: Readonly<Record<string, unknown>>): RuleAnswers {
  const given = Object.values(ruleFacts).map(({ name, answers }) => [
    name,
    (answers as readonly string[]).find((answer) => answer === address[name]),
  ]);
  return Object.fromEntries(given) as RuleAnswers;
}

/** What was answered to a question; undefined where it has not been. */
export function answerTo(fact: RuralZoneFact, answers: RuleAnswers): RuleAnswer | undefined {
  return answers[ruleFacts[fact].name];
}

/** The answers as the API takes them: "don't know" is left out. */
export function factsOf(answers: RuleAnswers): RuralZoneFactsInput {
  const known = Object.entries(answers).filter(([, answer]) => answer !== undefined && answer !== 'UNKNOWN');
  const told = known.map(([name, answer]) => [name, { YES: true, NO: false }[answer as string] ?? answer]);
  return Object.fromEntries(told) as RuralZoneFactsInput;
}
