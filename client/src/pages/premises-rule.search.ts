import { searchParams, text } from '../ui/search-params.ts';

const answer = text(30);

/**
 * What has been answered of the rule, and which answer is being changed: a check can be kept and passed on as a link. What
 * may be answered is known on the page, not in the shell, which everybody fetches.
 */
export const premisesRuleSearch = searchParams({
  zone: answer,
  formerUse: answer,
  use: answer,
  largeShop: answer,
  otherDwelling: answer,
  built: answer,
  builtForFarmBusiness: answer,
  substantialRebuild: answer,
  coast: answer,
  noiseArea: answer,
  at: answer,
});
