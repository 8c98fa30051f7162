import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

/** Sign-ups stand under an e-mail address: whoever has proven it finds them among their data. */
export const EVENTS_DATA: readonly PersonalTable[] = [
  {
    table: 'session_seat',
    section: 'sessionSeats',
    purpose: 'EVENTS',
    whose: 'sign_up_id in (select s.id from sign_up s where s.email = $2)',
    columns: keep('sign_up_id', 'session_id', 'state', 'waiting_number'),
    shown: [
      {
        name: 'session',
        sql: '(select s.title_da from event_session s where s.id = session_seat.session_id)',
      },
      'state',
    ],
  },
  {
    table: 'sign_up',
    section: 'signUps',
    purpose: 'EVENTS',
    whose: 'email = $2',
    columns: {
      ...keep(
        'id',
        'event_id',
        'language',
        'state',
        'waiting_number',
        'ticket_code',
        'idempotency_key',
        'repeats_sign_up_id',
        'created_at',
        'cancelled_at',
        'calendar_sequence',
      ),
      name: 'EMPTY',
      // Still one of a kind, as the list of an event asks for.
      email: { sql: 'id::text' },
      payload_hash: 'EMPTY',
    },
    shown: [
      { name: 'event', sql: '(select e.title_da from event e where e.id = sign_up.event_id)' },
      'name',
      'email',
      'language',
      'state',
      'ticket_code',
      'created_at',
      'cancelled_at',
    ],
    kept: {
      days: 180,
      after: '(select e.ends_at from event e where e.id = sign_up.event_id)',
      then: 'SCRUB',
    },
  },
];

/** What organisers publish. */
export const EVENTS_OF_NOBODY: Readonly<Record<string, string>> = {
  event: 'What organisers publish about an event, and how many seats it has.',
  event_session: 'The public programme of an event.',
};
