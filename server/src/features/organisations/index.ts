export { isCvr } from './model/cvr.ts';
export { isGln } from './model/gln.ts';
export { industryCode } from './model/industry-code.ts';
export type { IndustryCode, IndustryScheme } from './model/industry-code.ts';
export { Organisation, OrganisationKind, OrganisationName } from './model/organisation.entity.ts';
export { mayKeepOrganisations } from './model/organisation.policy.ts';
export { ORGANISATIONS_ON_DAY, organisationView } from './queries/organisation-view.ts';
export type { OrganisationRow, OrganisationView } from './queries/organisation-view.ts';
export { organisationById, organisationsById } from './queries/organisations-by-id.ts';
