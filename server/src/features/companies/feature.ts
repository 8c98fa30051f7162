import type { Feature } from '../../platform/feature.ts';
import { endClaims } from './actions/end-claims.ts';
import { CompanyResolver } from './graphql/company.resolver.ts';
import { CompanyClaim } from './model/company-claim.entity.ts';
import { COMPANIES_DATA } from './model/personal-data.ts';

/** Who acts for which company: what a company posts, somebody posts for it. */
export const companies: Feature = {
  name: 'companies',
  entities: [CompanyClaim],
  resolvers: [CompanyResolver],
  hatEnded: endClaims,
  personalData: COMPANIES_DATA,
};
