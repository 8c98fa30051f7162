import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

const ENDED = '(select i.ended_at from introduction i where i.id = message.thread_id)';

/** What somebody has written; of what was written to them, that and when: the words are the writer's. */
export const MESSAGES_DATA: readonly PersonalTable[] = [
  {
    table: 'message',
    section: 'messages',
    purpose: 'COMMUNICATION',
    whose: 'sender_id = $1',
    columns: {
      ...keep(
        'id',
        'thread_id',
        'sender_id',
        'written_at',
        'release_at',
        'undone_at',
        'released_at',
        'idempotency_key',
      ),
      body: 'EMPTY',
      payload_hash: 'EMPTY',
    },
    shown: ['written_at', 'body', 'released_at', 'undone_at'],
    kept: { days: 730, after: ENDED, then: 'DELETE' },
  },
  {
    table: 'message',
    section: 'messagesReceived',
    purpose: 'COMMUNICATION',
    whose: 'receiver_id = $1 and released_at is not null',
    columns: keep('receiver_id', 'read_at'),
    shown: ['written_at', 'read_at'],
    kept: { days: 730, after: ENDED, then: 'DELETE' },
  },
];
