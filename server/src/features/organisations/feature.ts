import type { Feature } from '../../platform/feature.ts';
import { OrganisationResolver } from './graphql/organisation.resolver.ts';
import { Organisation, OrganisationKind, OrganisationName } from './model/organisation.entity.ts';

/** Businesses, authorities and associations, with the names they have had. */
export const organisations: Feature = {
  name: 'organisations',
  entities: [Organisation, OrganisationKind, OrganisationName],
  resolvers: [OrganisationResolver],
  tellsOfNobody: {
    organisation_kind: 'The kinds of organisations.',
    organisation: 'Organisations, from public registers.',
    organisation_name: 'What organisations are called.',
  },
};
