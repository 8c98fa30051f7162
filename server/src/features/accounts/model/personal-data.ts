import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

/** How somebody proves who they are. Nothing of it outlives the person. */
export const ACCOUNTS_DATA: readonly PersonalTable[] = [
  {
    table: 'account_password',
    section: 'password',
    purpose: 'ACCOUNT',
    whose: 'person_id = $1',
    columns: keep('person_id', 'hash', 'changed_at'),
    shown: ['changed_at'],
    rowsGo: true,
  },
  {
    table: 'account_session',
    section: 'sessions',
    purpose: 'ACCOUNT',
    whose: 'person_id = $1',
    columns: keep('id', 'token_hash', 'person_id', 'proven_by', 'created_at', 'expires_at'),
    shown: ['proven_by', 'created_at', 'expires_at'],
    rowsGo: true,
    kept: { days: 0, after: 'expires_at', then: 'DELETE' },
  },
  {
    table: 'account_throttle',
    section: 'attempts',
    purpose: 'SAFETY',
    // Counters under keyed hashes: nobody, not we either, can say whose they are.
    whose: 'false',
    columns: keep('key', 'attempts', 'ends_at'),
    shown: [],
    kept: { days: 1, after: 'ends_at', then: 'DELETE' },
  },
  {
    table: 'login_link',
    section: 'loginLinks',
    purpose: 'ACCOUNT',
    whose: 'email = $2',
    columns: keep(
      'id',
      'email',
      'name',
      'language',
      'go_to',
      'token_hash',
      'created_at',
      'expires_at',
      'used_at',
    ),
    shown: ['email', 'name', 'language', 'created_at', 'expires_at', 'used_at'],
    rowsGo: true,
    kept: { days: 1, after: 'expires_at', then: 'DELETE' },
  },
  {
    table: 'invitation',
    section: 'invitations',
    purpose: 'ADMINISTRATION',
    whose: 'email = $2 or accepted_by = $1',
    columns: keep(
      'id',
      'email',
      'hat_kind',
      'organisation_id',
      'token_hash',
      'created_at',
      'link_expires_at',
      'expires_at',
      'accepted_at',
      'accepted_by',
    ),
    shown: ['email', 'hat_kind', 'created_at', 'expires_at', 'accepted_at'],
    rowsGo: true,
    kept: {
      days: 90,
      after: 'case when accepted_at is null then created_at end',
      then: 'DELETE',
    },
  },
  {
    table: 'invitation',
    section: 'invitationsSent',
    purpose: 'ADMINISTRATION',
    whose: 'invited_by = $1',
    // Whom they invited is that person's.
    columns: keep('invited_by'),
    shown: ['hat_kind', 'created_at'],
  },
];
