import { ruleFacts } from '../features/premises/rule-facts.ts';
import { oneOf, searchParams } from '../ui/search-params.ts';

const { ZONE, FORMER_USE, USE, LARGE_SHOP, OTHER_DWELLING, BUILT } = ruleFacts;
const { BUILT_FOR_FARM_BUSINESS, SUBSTANTIAL_REBUILD, COAST, NOISE_AREA } = ruleFacts;

/** What has been answered of the rule, and which answer is being changed: a check can be kept and passed on as a link. */
export const premisesRuleSearch = searchParams({
  zone: oneOf(ZONE.answers),
  formerUse: oneOf(FORMER_USE.answers),
  use: oneOf(USE.answers),
  largeShop: oneOf(LARGE_SHOP.answers),
  otherDwelling: oneOf(OTHER_DWELLING.answers),
  built: oneOf(BUILT.answers),
  builtForFarmBusiness: oneOf(BUILT_FOR_FARM_BUSINESS.answers),
  substantialRebuild: oneOf(SUBSTANTIAL_REBUILD.answers),
  coast: oneOf(COAST.answers),
  noiseArea: oneOf(NOISE_AREA.answers),
  at: oneOf([
    'ZONE',
    'FORMER_USE',
    'USE',
    'LARGE_SHOP',
    'OTHER_DWELLING',
    'BUILT',
    'BUILT_FOR_FARM_BUSINESS',
    'SUBSTANTIAL_REBUILD',
    'COAST',
    'NOISE_AREA',
  ]),
});
