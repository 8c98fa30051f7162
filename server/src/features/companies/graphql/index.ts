export { CompanyType } from './company.type.ts';
