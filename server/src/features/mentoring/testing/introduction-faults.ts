import type { EntityManager } from '@mikro-orm/postgresql';

const FAULTS = `
  with pair as (
    select x.id, x.state, i.state as introduction, i.introduced_at, i.talk_opened_at, r.venture_id,
           m.person_id as mentor_id
      from mentor_match x join mentor_request r on r.id = x.request_id join mentor m on m.id = x.mentor_id
      left join introduction i on i.id = x.id
  ), open_grant as (
    select g.record_id, g.receiver_id, g.field_groups from disclosure_grant g
     where g.record_kind = 'VENTURE' and g.withdrawn_at is null and (g.until_at is null or g.until_at > ?)
  )
  select 'a match in state ' || state || ' with an introduction in state ' || coalesce(introduction, 'none') as fault
    from pair
   where coalesce(introduction, 'none') <> all (case state
     when 'HELD' then array['none'] when 'UNDONE' then array['none']
     when 'ASKED' then array['FIRST_SIDE'] when 'QUESTION' then array['FIRST_SIDE']
     when 'MATCHED' then array['INTRODUCED'] when 'DECLINED' then array['DECLINED']
     when 'LAPSED' then array['WITHDRAWN'] when 'ENDED' then array['ENDED', 'WITHDRAWN'] end)
  union all
  select 'a question without a talk' from pair where state = 'QUESTION' and talk_opened_at is null
  union all
  select 'ended without ever having been introduced' from pair where introduction = 'ENDED' and introduced_at is null
  union all
  select 'the contact of a venture is open to a mentor whose match is ' || p.state
    from pair p join open_grant g on g.record_id = p.venture_id and g.receiver_id = p.mentor_id
   where 'CONTACT' = any(g.field_groups) and p.state <> 'MATCHED'
     and not exists (select from pair o where o.venture_id = p.venture_id and o.mentor_id = p.mentor_id and o.state = 'MATCHED')
  union all
  select 'the idea of a venture is open to a mentor whose match is ' || p.state
    from pair p join open_grant g on g.record_id = p.venture_id and g.receiver_id = p.mentor_id
   where not exists (select from pair o where o.venture_id = p.venture_id and o.mentor_id = p.mentor_id
                        and o.state in ('ASKED', 'QUESTION', 'MATCHED'))
  union all
  select 'a mentor who said yes does not see the contact' from pair p
   where p.state = 'MATCHED' and not array['CONTACT', 'IDEA'] <@ array(
     select unnest(g.field_groups) from open_grant g where g.record_id = p.venture_id and g.receiver_id = p.mentor_id)`;

/** Every way in which matches, their introductions and what is opened contradict each other; none, if all went well. */
export async function introductionFaults(em: EntityManager, now: Date): Promise<string[]> {
  const faults = await em.execute<{ fault: string }[]>(FAULTS, [now]);
  return faults.map(({ fault }) => fault);
}
