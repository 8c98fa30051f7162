import { keep } from '../../../platform/personal-data.ts';
import type { Erasure, PersonalTable, ShownAs } from '../../../platform/personal-data.ts';

const columns: Record<string, Erasure> = {
  ...keep(
    'id',
    'person_id',
    'language',
    'industry_id',
    'stage',
    'town_id',
    'topic_ids',
    'concept_ids',
    'read_with',
    'languages',
    'meeting',
    'travel_limit_minutes',
    'idempotency_key',
    'submitted_at',
    'confirmed_at',
    'version',
    'consent_version',
  ),
  contact_name: 'EMPTY',
  contact_email: 'EMPTY',
  idea: 'EMPTY',
  cvr: 'NULL',
  payload_hash: 'EMPTY',
  terms: 'NULL',
};

const shown: readonly (string | ShownAs)[] = [
  'contact_name',
  'contact_email',
  'language',
  'idea',
  'industry_id',
  'stage',
  'cvr',
  'town_id',
  'topic_ids',
  'concept_ids',
  'languages',
  'meeting',
  'travel_limit_minutes',
  'submitted_at',
  'confirmed_at',
  'consent_version',
];

/** What an entrepreneur tells; before the address is proven it is nobody's and stands under the address alone. */
export const VENTURES_DATA: readonly PersonalTable[] = [
  {
    table: 'venture',
    section: 'ventures',
    purpose: 'MATCHING',
    whose: 'person_id = $1',
    columns,
    shown,
  },
  {
    table: 'venture',
    section: 'unconfirmedProfiles',
    purpose: 'MATCHING',
    whose: 'person_id is null and contact_email = $2',
    columns,
    shown,
    rowsGo: true,
    kept: { days: 30, after: 'case when person_id is null then submitted_at end', then: 'DELETE' },
  },
  {
    table: 'venture_concept',
    section: 'readInVentures',
    purpose: 'MATCHING',
    whose: 'venture_id in (select v.id from venture v where v.person_id = $1)',
    columns: keep('venture_id', 'concept_id', 'score', 'words'),
    shown: ['concept_id', 'score', 'words'],
    rowsGo: true,
  },
];
