import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

/** Who has decided how much each criterion counts, and why. */
export const MATCHING_DATA: readonly PersonalTable[] = [
  {
    table: 'rule_set',
    section: 'rulesSaved',
    purpose: 'CASE_WORK',
    whose: 'saved_by = $1',
    columns: { ...keep('kind', 'version', 'weights', 'valid_from', 'saved_by'), note: 'NULL' },
    shown: ['valid_from', 'kind', 'version', 'note'],
  },
];
