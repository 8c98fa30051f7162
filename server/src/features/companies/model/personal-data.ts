import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

/** For which companies somebody acts. */
export const COMPANIES_DATA: readonly PersonalTable[] = [
  {
    table: 'company_claim',
    section: 'companies',
    purpose: 'ACCOUNT',
    whose: 'person_id = $1',
    columns: keep('id', 'person_id', 'organisation_id', 'industry_id', 'state', 'claimed_at', 'decided_at'),
    shown: ['organisation_id', 'industry_id', 'state', 'claimed_at', 'decided_at'],
  },
  {
    table: 'company_claim',
    section: 'companiesConfirmed',
    purpose: 'CASE_WORK',
    whose: 'decided_by = $1',
    columns: keep('decided_by'),
    shown: ['organisation_id', 'decided_at'],
  },
];
