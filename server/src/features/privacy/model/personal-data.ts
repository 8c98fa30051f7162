import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

/** What somebody has agreed to. It is kept as the proof of it, under an id that then leads to nobody. */
export const PRIVACY_DATA: readonly PersonalTable[] = [
  {
    table: 'consent',
    section: 'consents',
    purpose: 'SAFETY',
    whose: 'person_id = $1',
    columns: keep(
      'id',
      'person_id',
      'text_key',
      'text_version',
      'purpose',
      'channel',
      'given_by',
      'given_at',
      'withdrawn_at',
    ),
    shown: [
      'text_key',
      'text_version',
      {
        name: 'text',
        sql: "(select t.words ->> 'da' from consent_text t where t.key = consent.text_key and t.version = consent.text_version)",
      },
      'purpose',
      'channel',
      'given_at',
      'withdrawn_at',
    ],
  },
];

/** The texts themselves. */
export const PRIVACY_OF_NOBODY: Readonly<Record<string, string>> = {
  consent_text: 'The texts people agree to, version by version.',
};
