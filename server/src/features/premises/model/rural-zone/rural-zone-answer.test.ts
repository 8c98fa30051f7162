import { describe, expect, it } from '@jest/globals';
import { RURAL_ZONE_CONDITIONS } from './conditions.ts';
import { FACTS, NO_FACTS, builtIn, type RuralZoneFacts } from './facts.ts';
import { PLANNING_ACT } from './law.ts';
import { ruralZoneAnswer } from './rural-zone-answer.ts';

/** A barn of 1970 that becomes a joinery: all that the rule asks is known, and holds. */
const BARN: RuralZoneFacts = {
  ...NO_FACTS,
  zone: 'RURAL',
  formerUse: 'REDUNDANT_FARM',
  built: 'BEFORE_MID_2017',
  substantialRebuild: false,
  use: 'CRAFT_OR_INDUSTRY',
  noiseArea: false,
};

/** What the rule says, and what that hangs on. */
const told = (facts: Partial<RuralZoneFacts>) => {
  const { answer, conditions } = ruralZoneAnswer({ ...BARN, ...facts });
  const deciding = conditions.filter(({ isDeciding }) => isDeciding);
  return [answer, ...deciding.map(({ code, state }) => `${code} ${state}`)];
};

describe('the rule of the planning act on empty buildings', () => {
  it('says probably yes to an old barn that becomes a joinery', () => {
    const { answer, conditions, notes } = ruralZoneAnswer(BARN);
    expect(answer).toBe('PROBABLY_YES');
    expect(conditions.map(({ code, state }) => `${code} ${state}`)).toEqual([
      'RURAL_ZONE HOLDS',
      'NO_LONGER_NEEDED HOLDS',
      'LISTED_USE HOLDS',
      'EXISTING_BUILDING HOLDS',
      'OLDER_THAN_FIVE_YEARS HOLDS',
      'NO_SUBSTANTIAL_REBUILD HOLDS',
      'NO_NOISE_AREA HOLDS',
    ]);
    expect(conditions.some(({ isDeciding }) => isDeciding)).toBe(false);
    expect(notes).toEqual([
      { code: 'NOTIFY_FIRST', citation: '§ 38' },
      { code: 'OTHER_PERMITS', citation: null },
      { code: 'LATER_EXTENSION', citation: '§ 36, stk. 1' },
      { code: 'OUTDOOR_STORE', citation: '§ 37, stk. 3' },
    ]);
  });

  it.each<[string, Partial<RuralZoneFacts>, string]>([
    ['a building the farm still uses', { formerUse: 'STILL_IN_USE' }, 'NO_LONGER_NEEDED'],
    ['a use the act does not list', { use: 'OTHER' }, 'LISTED_USE'],
    ['a building that is rebuilt substantially', { substantialRebuild: true }, 'NO_SUBSTANTIAL_REBUILD'],
    [
      'a building of the last five years',
      { built: 'WITHIN_FIVE_YEARS', builtForFarmBusiness: false },
      'OLDER_THAN_FIVE_YEARS',
    ],
    ['a building that does not stand yet', { built: 'NOT_YET' }, 'EXISTING_BUILDING'],
    [
      'a building put up for a farming business',
      { built: 'MORE_THAN_FIVE_YEARS_AGO', builtForFarmBusiness: true },
      'NOT_FOR_FARM_BUSINESS',
    ],
    ['a building in the noise of an airfield', { noiseArea: true }, 'NO_NOISE_AREA'],
    ['a second dwelling', { use: 'DWELLING', coast: 'AWAY', otherDwelling: true }, 'ONE_DWELLING'],
    [
      'a dwelling behind the beach',
      { use: 'DWELLING', coast: 'BEACH_OR_DUNES', otherDwelling: false },
      'NOT_ON_BEACH',
    ],
    [
      'a shop behind the beach',
      { use: 'SMALL_SHOP', coast: 'BEACH_OR_DUNES', largeShop: false },
      'NOT_ON_BEACH',
    ],
    [
      'an old school in the coastal zone',
      { formerUse: 'OTHER_REDUNDANT', coast: 'COASTAL_ZONE' },
      'AWAY_FROM_COAST',
    ],
    [
      'an old school behind the beach',
      { formerUse: 'OTHER_REDUNDANT', coast: 'BEACH_OR_DUNES' },
      'AWAY_FROM_COAST',
    ],
  ])('asks for a permit for %s, and says that this decides', (_what, facts, code) => {
    expect(told(facts)).toEqual(['NEEDS_PERMIT', `${code} FAILS`]);
  });

  it.each<[string, Partial<RuralZoneFacts>, string]>([
    ['the zone', { zone: null }, 'RURAL_ZONE'],
    ['what the building was for', { formerUse: null }, 'NO_LONGER_NEEDED'],
    ['the new use', { use: null }, 'LISTED_USE'],
    ['how much is rebuilt', { substantialRebuild: null }, 'NO_SUBSTANTIAL_REBUILD'],
    ['who it was built for', { built: 'MORE_THAN_FIVE_YEARS_AGO' }, 'NOT_FOR_FARM_BUSINESS'],
    ['the noise', { noiseArea: null }, 'NO_NOISE_AREA'],
    ['the size of a shop', { use: 'SMALL_SHOP', coast: 'AWAY' }, 'SMALL_SHOP'],
    ['other dwellings', { use: 'DWELLING', coast: 'AWAY' }, 'ONE_DWELLING'],
    ['the coast at a dwelling', { use: 'DWELLING', otherDwelling: false }, 'NOT_ON_BEACH'],
    ['the coast at an old school', { formerUse: 'OTHER_REDUNDANT' }, 'AWAY_FROM_COAST'],
  ])('sends to the municipality when nobody knows %s', (_what, facts, code) => {
    expect(told(facts)).toEqual(['ASK_MUNICIPALITY', `${code} UNKNOWN`]);
  });

  it('names every condition that a year of building leaves open', () => {
    expect(told({ built: null })).toEqual([
      'ASK_MUNICIPALITY',
      'EXISTING_BUILDING UNKNOWN',
      'OLDER_THAN_FIVE_YEARS UNKNOWN',
      'NOT_FOR_FARM_BUSINESS UNKNOWN',
    ]);
  });

  it.each<[string, Partial<RuralZoneFacts>]>([
    ['storage', { use: 'STORAGE' }],
    ['an office', { use: 'OFFICE' }],
    ['a liberal profession', { use: 'LIBERAL_PROFESSION' }],
    ['an association', { use: 'ASSOCIATION_OR_LEISURE' }],
    ['a small shop', { use: 'SMALL_SHOP', largeShop: false, coast: 'AWAY' }],
    ['a first dwelling', { use: 'DWELLING', otherDwelling: false, coast: 'AWAY' }],
    ['a farm shop in the coastal zone', { use: 'SMALL_SHOP', largeShop: false, coast: 'COASTAL_ZONE' }],
    ['a joinery in a barn behind the beach', { coast: 'BEACH_OR_DUNES' }],
    ['an old school inland', { formerUse: 'OTHER_REDUNDANT', coast: 'AWAY' }],
    [
      'a hall of 2018 that stood on the farm',
      { built: 'MORE_THAN_FIVE_YEARS_AGO', builtForFarmBusiness: false },
    ],
  ])('says probably yes to %s', (_what, facts) => {
    expect(told(facts)).toEqual(['PROBABLY_YES']);
  });

  it('sends a shop of more than 250 m² to the municipality: the act says small and no number', () => {
    expect(told({ use: 'SMALL_SHOP', largeShop: true, coast: 'AWAY' })).toEqual([
      'ASK_MUNICIPALITY',
      'SMALL_SHOP FAILS',
    ]);
  });

  it('says nothing of the other conditions outside the rural zone, where a local plan decides', () => {
    expect(told({ zone: 'TOWN_OR_SUMMER', noiseArea: true })).toEqual([
      'ASK_MUNICIPALITY',
      'RURAL_ZONE FAILS',
    ]);
    expect(ruralZoneAnswer({ ...BARN, zone: 'TOWN_OR_SUMMER' }).notes).toEqual([
      { code: 'OTHER_PERMITS', citation: null },
    ]);
    expect(ruralZoneAnswer({ ...BARN, zone: 'TOWN_OR_SUMMER' }).questions).toEqual(['ZONE']);
  });

  it('lets what fails decide, and not what nobody knows', () => {
    expect(told({ noiseArea: true, formerUse: null })).toEqual(['NEEDS_PERMIT', 'NO_NOISE_AREA FAILS']);
    expect(told({ noiseArea: true, use: 'OTHER' })).toEqual([
      'NEEDS_PERMIT',
      'LISTED_USE FAILS',
      'NO_NOISE_AREA FAILS',
    ]);
  });

  it('asks only what matters for what was told', () => {
    expect(ruralZoneAnswer(NO_FACTS).questions).toEqual([
      'ZONE',
      'FORMER_USE',
      'USE',
      'BUILT',
      'BUILT_FOR_FARM_BUSINESS',
      'SUBSTANTIAL_REBUILD',
      'NOISE_AREA',
    ]);
    expect(ruralZoneAnswer(BARN).questions).toEqual([
      'ZONE',
      'FORMER_USE',
      'USE',
      'BUILT',
      'SUBSTANTIAL_REBUILD',
      'NOISE_AREA',
    ]);
    expect(ruralZoneAnswer({ ...BARN, use: 'DWELLING' }).questions).toContain('OTHER_DWELLING');
    expect(ruralZoneAnswer({ ...BARN, formerUse: 'OTHER_REDUNDANT' }).questions).toContain('COAST');
  });

  it('leaves no fact that no condition looks at, and cites the act in each', () => {
    const asked = new Set<string>(Object.values(RURAL_ZONE_CONDITIONS).flatMap(({ facts }) => [...facts]));
    const named = Object.keys(NO_FACTS).map((fact) =>
      fact.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
    );
    expect([...asked].sort()).toEqual(named.sort());
    expect(Object.keys(FACTS).sort()).toEqual(named.sort());
    for (const { citation } of Object.values(RURAL_ZONE_CONDITIONS))
      expect(citation).toMatch(/^§ 3[57], stk\. \d/);
    expect(PLANNING_ACT.citation).toBe('LBK nr. 572 af 29/05/2024');
    expect(PLANNING_ACT.dated).toBe('2024-05-29');
  });
});

describe('a year of building', () => {
  const today = new Date('2026-11-24T10:00:00Z');

  it.each([
    [1970, 'BEFORE_MID_2017'],
    [2016, 'BEFORE_MID_2017'],
    [2017, 'MORE_THAN_FIVE_YEARS_AGO'],
    [2020, 'MORE_THAN_FIVE_YEARS_AGO'],
    [2021, null],
    [2022, 'WITHIN_FIVE_YEARS'],
    [2026, 'WITHIN_FIVE_YEARS'],
    [2027, 'NOT_YET'],
  ])('%s tells %s in 2026', (year, tells) => expect(builtIn(year, today)).toBe(tells));
});
