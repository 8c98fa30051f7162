import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

const YEAR = 365;

/** What somebody looks for, what was found, and when they were told. It goes with the person, and when nobody looks any more. */
export const SAVED_SEARCHES_DATA: readonly PersonalTable[] = [
  {
    table: 'saved_search_hit',
    section: 'savedSearchHits',
    purpose: 'MATCHING',
    whose: 'search_id in (select s.id from saved_search s where s.person_id = $1)',
    columns: keep('search_id', 'subject_kind', 'subject_id', 'found_at', 'told_at'),
    shown: ['found_at', 'subject_kind', 'told_at'],
    rowsGo: true,
    kept: { days: YEAR, after: 'found_at', then: 'DELETE' },
  },
  {
    table: 'saved_search',
    section: 'savedSearches',
    purpose: 'MATCHING',
    whose: 'person_id = $1',
    columns: keep(
      'id',
      'person_id',
      'kind',
      'name',
      'filters',
      'alert',
      'created_at',
      'checked_at',
      'seen_at',
      'gone_at',
      'deleted_at',
    ),
    shown: ['created_at', 'kind', 'name', 'filters', 'alert', 'seen_at', 'deleted_at'],
    rowsGo: true,
    // A deleted one can be brought back for a day; one that nobody has looked at for a year goes by itself.
    kept: {
      days: YEAR,
      after: `coalesce(deleted_at - interval '${YEAR - 1} days', seen_at)`,
      then: 'DELETE',
    },
  },
  {
    table: 'saved_search_alert',
    section: 'savedSearchAlerts',
    purpose: 'MATCHING',
    whose: 'person_id = $1',
    columns: keep('person_id', 'told_on'),
    shown: ['told_on'],
    rowsGo: true,
  },
];
