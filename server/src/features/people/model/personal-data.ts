import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

/** Who somebody is, and which hats they have worn. */
export const PEOPLE_DATA: readonly PersonalTable[] = [
  {
    table: 'person',
    section: 'person',
    purpose: 'ACCOUNT',
    whose: 'id = $1',
    columns: {
      ...keep('id', 'email_proven_at', 'language', 'version', 'created_at', 'erased_at'),
      name: 'EMPTY',
      email: 'NULL',
      town_id: 'NULL',
    },
    shown: ['name', 'email', 'language', 'town_id', 'created_at', 'email_proven_at'],
  },
  {
    table: 'hat',
    section: 'hats',
    purpose: 'ADMINISTRATION',
    whose: 'person_id = $1',
    columns: keep('id', 'person_id', 'kind', 'organisation_id', 'given_by', 'given_at', 'ended_at'),
    shown: [
      'kind',
      {
        name: 'organisation',
        sql: '(select n.name from organisation_name n where n.organisation_id = hat.organisation_id and n.valid_to is null limit 1)',
      },
      'given_at',
      'ended_at',
    ],
  },
];
