/**
 * For matches that have no introduction: those made before there were any, and those of planted worlds. What happened is
 * worked out from the match; who was undone before anybody was told has none.
 */
export const INTRODUCTIONS_OF_MATCHES = `
  insert into introduction (id, kind, request_id, subject_kind, subject_id, is_exclusive, first_person_id,
    second_person_id, state, proposed_by, proposed_at, first_asked_at, first_answer, first_answered_at, second_answer,
    second_answered_at, talk_opened_at, introduced_at, ended_at)
  select id, 'MENTOR', request_id, 'VENTURE', venture_id, false, mentor_person_id, entrepreneur_id,
         case when said_yes then case state when 'MATCHED' then 'INTRODUCED' else 'ENDED' end
              when said_no then 'DECLINED' when state in ('ASKED', 'QUESTION') then 'FIRST_SIDE' else 'WITHDRAWN' end,
         suggested_by, suggested_at, release_at,
         case when said_yes then 'YES' when said_no then 'NO' end,
         case when said_yes or said_no then answered_at end,
         case when said_yes then 'YES' end, case when said_yes then answered_at end,
         case when question is not null then release_at end,
         case when said_yes then answered_at end,
         case when state not in ('ASKED', 'QUESTION', 'MATCHED') then coalesce(ended_at, answered_at, release_at) end
    from (
      select x.*, r.venture_id, m.person_id as mentor_person_id, v.person_id as entrepreneur_id,
             x.state in ('MATCHED', 'ENDED') and x.answered_at is not null as said_yes, x.state = 'DECLINED' as said_no
        from mentor_match x join mentor_request r on r.id = x.request_id join mentor m on m.id = x.mentor_id
        join venture v on v.id = r.venture_id
       where x.state not in ('HELD', 'UNDONE')
    ) told
  on conflict do nothing`;

/**
 * Whoever has said yes to each other already knows how to reach the other one, and goes on seeing it: as a grant that can be
 * taken back. Version 0 of a text stands for the time before there was one.
 */
export const GRANTS_OF_MATCHES = `
  insert into disclosure_grant (id, record_kind, record_id, person_id, receiver_id, field_groups, purpose, text_key,
    text_version, channel, given_by, given_at, from_at)
  select gen_random_uuid(), g.kind, g.record_id, g.person_id, g.receiver_id, g.field_groups, 'MATCHING', g.text_key, 0,
         'SELF', g.person_id, i.introduced_at, i.introduced_at
    from introduction i join mentor m on m.person_id = i.first_person_id
    cross join lateral (values
      ('VENTURE', i.subject_id, i.second_person_id, i.first_person_id, array['CONTACT', 'IDEA'], 'VENTURE_SHARED'),
      ('MENTOR', m.id, i.first_person_id, i.second_person_id, array['CONTACT'], 'MENTOR_PUBLIC')
    ) as g (kind, record_id, person_id, receiver_id, field_groups, text_key)
   where i.kind = 'MENTOR' and i.state = 'INTRODUCED' and i.second_person_id is not null
     and not exists (select from disclosure_grant d where d.record_kind = g.kind and d.record_id = g.record_id
                        and d.receiver_id = g.receiver_id and d.withdrawn_at is null and d.until_at is null)`;
