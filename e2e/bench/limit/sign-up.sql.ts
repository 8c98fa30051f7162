/** One step up of a counter row: a seat while there is one, else the next number of the waiting list. */
const ONE_MORE = (counter: string): string => `
  seats_taken = ${counter}.seats_taken + (${counter}.seats_taken < ${counter}.capacity)::int,
  waiting_count = ${counter}.waiting_count + (${counter}.seats_taken >= ${counter}.capacity)::int,
  last_waiting_number = ${counter}.last_waiting_number + (${counter}.seats_taken >= ${counter}.capacity)::int`;

const CLAIM = `
  case when old.seats_taken < old.capacity then 'SEATED' else 'WAITING' end as state,
  case when old.seats_taken < old.capacity then null else new.last_waiting_number end as number,
  case when old.seats_taken < old.capacity then null else new.waiting_count end as position`;

const ANY_CODE = "lpad(floor(random() * 1000000)::text, 6, '0')";

/** The names of what SIGN_UP asks for, in their order. */
export const SIGN_UP_COLUMNS = [
  'id uuid',
  'event_id uuid',
  'name text',
  'email text',
  'language text',
  'session_ids uuid[]',
  'idempotency_key uuid',
  'payload_hash text',
];

/**
 * A sign-up as one statement: counter, person, sessions, and a row that a mail is due. A key that has been used changes
 * nothing. A code that is taken at this event is not drawn.
 */
export const SIGN_UP = `
with fresh as (
  select code from (values (1, ${ANY_CODE}), (2, ${ANY_CODE}), (3, ${ANY_CODE})) as drawn (number, code)
   where not exists (select from sign_up where idempotency_key = $7)
     and not exists (select from sign_up where event_id = $2 and ticket_code = drawn.code)
   order by number limit 1
), day as (
  update event e set ${ONE_MORE('e')} from fresh
   where e.id = $2 and e.published_at <= now() and e.starts_at > now()
  returning e.id, fresh.code, ${CLAIM}
), entry as (
  insert into sign_up (id, event_id, name, email, language, state, waiting_number, ticket_code, idempotency_key,
                       payload_hash, created_at)
  select $1, id, $3, $4, $5, state, number, code, $7, $8, now() from day
), part as (
  update event_session s set ${ONE_MORE('s')} from day
   where s.event_id = day.id and s.id = any($6::uuid[]) and day.state = 'SEATED'
  returning s.id, ${CLAIM}
), seat as (
  insert into session_seat (sign_up_id, session_id, state, waiting_number)
  select $1, id, state, number from part
  union all
  select $1, chosen.id, 'WAITING', null from day, unnest($6::uuid[]) as chosen (id) where day.state = 'WAITING'
), mail as (
  insert into bench.outbox (sign_up_id) select $1 from day
)
select $1::uuid as id, code, state, position from day`;

/** What an earlier attempt with this key led to. */
export const EARLIER = `
select id, ticket_code as code, state, null::int as position from sign_up where idempotency_key = $1`;
