export { confirmCompany } from './actions/confirm-company.ts';
export type { CompanyConfirmed } from './actions/confirm-company.ts';
export { claimOn, companiesOf } from './queries/companies-of-person.ts';
export type { CompanyView } from './queries/companies-of-person.ts';
