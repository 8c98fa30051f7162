import { registerEnumType } from 'type-graphql';
import { CONDITION_CODES, CONDITION_STATES } from '../model/rural-zone/conditions.ts';
import { BUILT, COASTS, FACTS, FORMER_USES, RURAL_USES, ZONES } from '../model/rural-zone/facts.ts';
import { NOTE_CODES } from '../model/rural-zone/law.ts';
import { RURAL_ZONE_ANSWERS } from '../model/rural-zone/rural-zone-answer.ts';

registerEnumType(ZONES, {
  name: 'Zone',
  description: 'Where a building stands, as the planning act divides the country.',
  valuesConfig: {
    RURAL: { description: 'In the rural zone (landzone).' },
    TOWN_OR_SUMMER: { description: 'In the urban zone or a summer-house area.' },
  },
});
registerEnumType(FORMER_USES, {
  name: 'FormerUse',
  description: 'What a building was for.',
  valuesConfig: {
    REDUNDANT_FARM: { description: 'A farm, which does not need it any longer.' },
    OTHER_REDUNDANT: {
      description: 'Something else, such as a school or a dairy, which does not need it any longer.',
    },
    STILL_IN_USE: { description: 'It is still needed for what it was built for.' },
  },
});
registerEnumType(BUILT, {
  name: 'Built',
  description: 'When a building was erected, as finely as the planning act asks.',
  valuesConfig: {
    BEFORE_MID_2017: { description: 'Before 15 June 2017.' },
    MORE_THAN_FIVE_YEARS_AGO: { description: 'On that day or later, and more than five years ago.' },
    WITHIN_FIVE_YEARS: { description: 'Within the last five years.' },
    NOT_YET: { description: 'It does not stand yet.' },
  },
});
registerEnumType(RURAL_USES, {
  name: 'RuralUse',
  description: 'What a building would be used for.',
  valuesConfig: {
    CRAFT_OR_INDUSTRY: { description: 'A workshop or other production.' },
    SMALL_SHOP: { description: 'A small shop.' },
    LIBERAL_PROFESSION: { description: 'A liberal profession, such as an architect or a clinic.' },
    STORAGE: { description: 'Storage.' },
    OFFICE: { description: 'An office.' },
    ASSOCIATION_OR_LEISURE: { description: 'An association, or leisure.' },
    DWELLING: { description: 'A dwelling.' },
    OTHER: { description: 'Anything else.' },
  },
});
registerEnumType(COASTS, {
  name: 'Coast',
  description: 'How near the sea a building stands, as the planning act asks.',
  valuesConfig: {
    AWAY: { description: 'In none of the protected areas at the coast.' },
    BEACH_OR_DUNES: { description: 'Behind the beach protection line or in protected dunes.' },
    COASTAL_ZONE: { description: 'In the coastal zone of three kilometres, outside a development area.' },
  },
});
registerEnumType(FACTS, {
  name: 'RuralZoneFact',
  description: 'What the rule asks of a building and of what is wanted with it.',
  valuesConfig: {
    ZONE: { description: 'Where it stands.' },
    FORMER_USE: { description: 'What it was for.' },
    BUILT: { description: 'When it was erected.' },
    BUILT_FOR_FARM_BUSINESS: {
      description:
        'Whether it was erected without a permit because a farming business on several farms needed it.',
    },
    SUBSTANTIAL_REBUILD: { description: 'Whether it would have to be rebuilt or extended substantially.' },
    USE: { description: 'What it would be used for.' },
    LARGE_SHOP: { description: 'Whether the shop would be larger than 250 m².' },
    OTHER_DWELLING: {
      description: 'Whether another former building of the property is a dwelling by this rule already.',
    },
    COAST: { description: 'How near the sea it stands.' },
    NOISE_AREA: {
      description: 'Whether it stands in an area designated for noise around an airfield, or the like.',
    },
  },
});
registerEnumType(CONDITION_CODES, {
  name: 'RuralZoneConditionCode',
  description: 'A condition of §§ 35–37 of the planning act.',
  valuesConfig: {
    RURAL_ZONE: { description: 'It stands in the rural zone.' },
    NO_LONGER_NEEDED: { description: 'It is no longer needed for what it was built for.' },
    LISTED_USE: { description: 'The new use is one of those that the act lists.' },
    SMALL_SHOP: { description: 'A shop is small.' },
    ONE_DWELLING: { description: 'At most one former building of a property becomes a dwelling.' },
    EXISTING_BUILDING: { description: 'The building stands already.' },
    OLDER_THAN_FIVE_YEARS: { description: 'It was not erected within the last five years.' },
    NOT_FOR_FARM_BUSINESS: {
      description: 'It was not erected without a permit as necessary for a farming business.',
    },
    NO_SUBSTANTIAL_REBUILD: { description: 'It is not rebuilt or extended substantially.' },
    AWAY_FROM_COAST: {
      description: 'A building that was no farm’s stands in no protected area at the coast.',
    },
    NOT_ON_BEACH: {
      description: 'A shop or a dwelling is not behind the beach protection line or in dunes.',
    },
    NO_NOISE_AREA: { description: 'It stands in none of the areas that § 37, stk. 6, names.' },
  },
});
registerEnumType(CONDITION_STATES, {
  name: 'RuralZoneConditionState',
  description: 'Whether a condition holds for what was told.',
  valuesConfig: {
    HOLDS: { description: 'It holds.' },
    FAILS: { description: 'It does not hold.' },
    UNKNOWN: { description: 'What was told does not say.' },
  },
});
registerEnumType(NOTE_CODES, {
  name: 'RuralZoneNoteCode',
  description: 'What else is to be known or done.',
  valuesConfig: {
    NOTIFY_FIRST: { description: 'The municipality is told first, and has two weeks to object.' },
    OTHER_PERMITS: { description: 'A building permit and other laws stand beside the planning act.' },
    LATER_EXTENSION: { description: 'The business may as a rule be extended later, up to 500 m².' },
    OUTDOOR_STORE: { description: 'A small store in the open that does not disfigure is possible.' },
  },
});
registerEnumType(RURAL_ZONE_ANSWERS, {
  name: 'RuralZoneAnswer',
  description:
    'What §§ 35–38 of the planning act say to a building in the rural zone: guidance, never a decision.',
  valuesConfig: {
    PROBABLY_YES: { description: 'All conditions hold: probably no rural-zone permit is needed.' },
    ASK_MUNICIPALITY: { description: 'Something is not known, or the act leaves it open.' },
    NEEDS_PERMIT: { description: 'A condition does not hold: a rural-zone permit is needed.' },
  },
});

export {
  BUILT,
  COASTS,
  CONDITION_CODES,
  CONDITION_STATES,
  FACTS,
  FORMER_USES,
  NOTE_CODES,
  RURAL_USES,
  RURAL_ZONE_ANSWERS,
  ZONES,
};
