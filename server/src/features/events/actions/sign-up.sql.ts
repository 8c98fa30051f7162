import { insertJobs } from '../../../platform/jobs/job-row.ts';
import { deedPart } from '../../audit/index.ts';

/** One step up of a counter row: a seat while there is one, else the next number of the waiting list. */
const COUNT_ONE_MORE = (counter: string) => `
  seats_taken = ${counter}.seats_taken + (${counter}.seats_taken < ${counter}.capacity and not is_repeat)::int,
  repeat_seats = ${counter}.repeat_seats + (${counter}.seats_taken < ${counter}.capacity and is_repeat)::int,
  waiting_count = ${counter}.waiting_count + (${counter}.seats_taken >= ${counter}.capacity)::int,
  last_waiting_number = ${counter}.last_waiting_number + (${counter}.seats_taken >= ${counter}.capacity)::int`;

const CLAIM = `
  case when old.seats_taken < old.capacity then 'SEATED' else 'WAITING' end as state,
  case when old.seats_taken < old.capacity then null else new.last_waiting_number end as number,
  case when old.seats_taken < old.capacity then null else new.waiting_count end as position`;

/**
 * Counts under the row lock of the event: an UPDATE waits for the row and then computes from its newest version, which
 * a SELECT before it would not. Nothing of an event that is closed is updated; nor when somebody of it has cancelled
 * since the statement began and `before` may have been that somebody.
 */
export const COUNT_UNDER_THE_ROW_LOCK = `
  update event e set ${COUNT_ONE_MORE('e')}
    from before
   where e.id = $2 and e.published_at <= $10 and e.starts_at > $10
     and (not is_repeat or e.cancelled_count = before.cancelled_count)
  returning e.id, before.sign_up_id as repeats, is_repeat, ${CLAIM}`;

/**
 * A whole sign-up as one statement, so that the lock on the event lives for microseconds: is the address signed up
 * already, count the day, enter the person, count the chosen sessions (whose rows only change under the event's lock,
 * so their order cannot make a deadlock), queue the mail, and write down that it was done.
 *
 * $1 id · $2 event · $3 name · $4 e-mail · $5 language · $6 sessions · $7 code · $8 key · $9 payload hash · $10 now
 * · $11 and on: the values of the deed
 */
export const signUpText = (countTheDay: string): string => `
  with before as (
    select first.id as sign_up_id, first.id is not null as is_repeat, e.cancelled_count
      from event e
      left join sign_up first on first.event_id = e.id and first.email = $4::citext
       and first.state <> 'CANCELLED' and first.repeats_sign_up_id is null
     where e.id = $2
  ), day as (
    ${countTheDay}
  ), entry as (
    insert into sign_up (id, event_id, name, email, language, state, waiting_number, ticket_code, idempotency_key,
                         payload_hash, repeats_sign_up_id, created_at)
    select $1, day.id, $3, $4, $5, day.state, day.number, $7, $8, $9, day.repeats, $10 from day
  ), part as (
    update event_session s set ${COUNT_ONE_MORE('s')}
      from day
     where s.event_id = day.id and s.id = any($6::uuid[]) and day.state = 'SEATED'
    returning s.id, ${CLAIM}
  ), seat as (
    insert into session_seat (sign_up_id, session_id, state, waiting_number)
    select $1, part.id, part.state, part.number from part
    union all
    select $1, chosen.id, 'WAITING', null from day, unnest($6::uuid[]) as chosen (id) where day.state = 'WAITING'
  ), mail as (
    ${insertJobs('send-sign-up-confirmation', `json_build_object('signUpId', $1::uuid)`, 'day')}
  ), deed as (
    ${deedPart('SIGN_UP', '$1', 'day', 11)}
  )
  select day.state, day.position from day`;
