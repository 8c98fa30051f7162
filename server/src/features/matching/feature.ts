import type { Feature } from '../../platform/feature.ts';
import { RulesResolver, ViewerRulesResolver } from './graphql/rules.resolver.ts';
import { RuleSetRow } from './model/rule-set.entity.ts';
import { MATCHING_DATA } from './model/personal-data.ts';

/** Scores with reasons, for kinds that plug their criteria in. Staff decide how much each of them counts. */
export const matching: Feature = {
  name: 'matching',
  entities: [RuleSetRow],
  resolvers: [RulesResolver, ViewerRulesResolver],
  personalData: MATCHING_DATA,
  tellsOfNobody: {
    kept_list: 'What a list of kept matches was made of: ids and versions.',
    kept_horizon: 'Up to which transaction the kept matches have been corrected.',
  },
};
