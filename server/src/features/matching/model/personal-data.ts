import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

/** Who has decided how much each criterion counts, and why; and who fits whom, until it is worked out anew. */
export const MATCHING_DATA: readonly PersonalTable[] = [
  {
    table: 'rule_set',
    section: 'rulesSaved',
    purpose: 'CASE_WORK',
    whose: 'saved_by = $1',
    columns: { ...keep('kind', 'version', 'weights', 'valid_from', 'saved_by'), note: 'NULL' },
    shown: ['valid_from', 'kind', 'version', 'note'],
  },
  {
    table: 'kept_match',
    section: 'keptForYou',
    purpose: 'MATCHING',
    whose: 'subject_person_id = $1',
    columns: keep('subject_kind', 'subject_id', 'subject_person_id', 'rationale', 'refreshed_at'),
    shown: ['refreshed_at'],
    rowsGo: true,
  },
  {
    table: 'kept_match',
    section: 'keptOfYou',
    purpose: 'MATCHING',
    whose: 'candidate_person_id = $1',
    columns: keep(
      'candidate_kind',
      'candidate_id',
      'candidate_person_id',
      'score',
      'stands_back',
      'rule_version',
      'thesaurus_version',
    ),
    shown: ['refreshed_at'],
    rowsGo: true,
  },
];
