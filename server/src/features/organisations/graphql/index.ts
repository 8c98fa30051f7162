export { OrganisationType } from './organisation.type.ts';
