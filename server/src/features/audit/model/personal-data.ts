import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';
import { AUDIT_KEPT_DAYS } from './kept.ts';

/** Who did what, and who has read whom: ids and codes, which lead to nobody once a person is erased. */
export const AUDIT_DATA: readonly PersonalTable[] = [
  {
    table: 'audit_entry',
    section: 'deeds',
    purpose: 'SAFETY',
    whose: `actor_id = $1 and action <> 'READ'`,
    columns: keep('id', 'at', 'actor_id', 'organisation_id', 'action', 'result', 'problem', 'request_id'),
    shown: ['at', 'action', 'result', 'problem'],
    kept: { days: AUDIT_KEPT_DAYS, after: 'at', then: 'GOES_BY_ITSELF' },
  },
  {
    table: 'audit_entry',
    section: 'seenBy',
    purpose: 'SAFETY',
    whose: `subject_person_id = $1 and action = 'READ'`,
    columns: keep('subject_person_id', 'purpose', 'record_kind', 'record_id', 'grant_id'),
    shown: [
      'at',
      {
        name: 'organisation',
        sql: '(select n.name from organisation_name n where n.organisation_id = audit_entry.organisation_id and n.valid_to is null limit 1)',
      },
      'purpose',
      'record_kind',
    ],
    kept: { days: AUDIT_KEPT_DAYS, after: 'at', then: 'GOES_BY_ITSELF' },
  },
];
