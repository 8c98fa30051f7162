import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

/** What has been laid down for somebody. */
export const NOTIFICATIONS_DATA: readonly PersonalTable[] = [
  {
    table: 'notification',
    section: 'notifications',
    purpose: 'COMMUNICATION',
    whose: 'person_id = $1',
    columns: keep('id', 'person_id', 'kind', 'subject_id', 'created_at', 'read_at'),
    shown: ['kind', 'created_at', 'read_at'],
    rowsGo: true,
    kept: { days: 365, after: 'created_at', then: 'DELETE' },
  },
];
