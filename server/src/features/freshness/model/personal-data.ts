import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

/** When somebody was asked whether what they list still holds. */
export const FRESHNESS_DATA: readonly PersonalTable[] = [
  {
    table: 'freshness',
    section: 'confirmations',
    purpose: 'MATCHING',
    whose: 'person_id = $1',
    columns: keep(
      'record_kind',
      'record_id',
      'person_id',
      'confirmed_at',
      'asked_at',
      'ask_id',
      'state',
      'next_at',
    ),
    shown: ['record_kind', 'state', 'confirmed_at', 'asked_at'],
    rowsGo: true,
  },
];
