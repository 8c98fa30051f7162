import type { EntityManager } from '@mikro-orm/postgresql';

const FAULTS = `
  with day as (
    select e.id, 'the day' as what, e.capacity, e.seats_taken, e.repeat_seats, e.waiting_count,
           count(*) filter (where u.state = 'SEATED' and u.repeats_sign_up_id is null) as seated,
           count(*) filter (where u.state = 'SEATED' and u.repeats_sign_up_id is not null) as repeated,
           count(*) filter (where u.state = 'WAITING') as waiting
      from event e left join sign_up u on u.event_id = e.id where e.id = ? group by e.id
  ), part as (
    select s.id, 'session ' || s.title_en, s.capacity, s.seats_taken, s.repeat_seats, s.waiting_count,
           count(*) filter (where t.state = 'SEATED' and u.repeats_sign_up_id is null),
           count(*) filter (where t.state = 'SEATED' and u.repeats_sign_up_id is not null),
           count(*) filter (where t.state = 'WAITING' and t.waiting_number is not null)
      from event_session s left join session_seat t on t.session_id = s.id left join sign_up u on u.id = t.sign_up_id
     where s.event_id = ? group by s.id
  ), counter as (select * from day union all select * from part)
  select what || ': more people than seats' as fault from counter where seated > capacity
  union all
  select what || ': wrong count' from counter
   where seated <> seats_taken or repeated <> repeat_seats or waiting <> waiting_count
  union all
  select what || ': somebody waits while a seat is free' from counter where waiting > 0 and seated < capacity
  union all
  select 'a session seat in state ' || t.state || ' of a sign-up in state ' || u.state
    from session_seat t join sign_up u on u.id = t.sign_up_id
   where u.event_id = ? and ((t.state = 'CANCELLED') <> (u.state = 'CANCELLED')
      or (u.state = 'WAITING' and (t.state <> 'WAITING' or t.waiting_number is not null))
      or (u.state = 'SEATED' and t.state = 'WAITING' and t.waiting_number is null))
  union all
  select 'an address has two seats' from sign_up
   where event_id = ? and state <> 'CANCELLED' and repeats_sign_up_id is null group by email having count(*) > 1`;

/** Every way in which the seats of an event contradict each other; none, if the locks do their work. */
export async function seatFaults(em: EntityManager, eventId: string): Promise<string[]> {
  const faults = await em.execute<{ fault: string }[]>(FAULTS, [eventId, eventId, eventId, eventId]);
  return faults.map(({ fault }) => fault);
}
