import type { ConsentText } from '@vaekstbro/server/src/features/privacy/index.ts';
import { idOf } from '../../world/chance.ts';

/** That somebody of the story has agreed to a text as it is now. */
export function consentTo({ key, version, purpose }: ConsentText, personId: string, givenAt: Date) {
  return {
    id: idOf(`consent:${key}:${personId}`),
    person_id: personId,
    text_key: key,
    text_version: version,
    purpose,
    channel: 'SELF',
    given_by: personId,
    given_at: givenAt,
  };
}
