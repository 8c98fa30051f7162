/** Interests in businesses whose two sides were brought as far as their state says: each has an introduction. */
const INTRODUCTIONS = `
  insert into introduction (id, kind, request_id, subject_kind, subject_id, is_exclusive, first_person_id,
    second_person_id, state, proposed_by, proposed_at, approved_at, first_asked_at, first_answer, first_answered_at,
    second_answer, second_answered_at, introduced_at, ended_at)
  select x.id, 'BUSINESS', x.id, 'BUSINESS', b.id, false, b.person_id, t.person_id,
         case x.state when 'ADVISER' then 'APPROVAL' when 'INTRODUCED' then 'INTRODUCED' when 'DECLINED' then 'DECLINED'
                      when 'REFUSED' then 'WITHDRAWN' when 'WITHDRAWN' then 'WITHDRAWN' when 'ENDED' then 'ENDED'
                      else 'FIRST_SIDE' end,
         t.person_id, x.asked_at, asked, asked,
         case when known then 'YES' when x.state = 'DECLINED' then 'NO' end,
         case when known or x.state = 'DECLINED' then x.asked_at end,
         case when known then 'YES' end, case when known then x.asked_at end, case when known then x.asked_at end, x.ended_at
    from business_interest x join business_listing b on b.id = x.business_id join taker_profile t on t.id = x.taker_id
   cross join lateral (select case when x.state not in ('ADVISER', 'REFUSED', 'WITHDRAWN') then x.asked_at end as asked,
                              x.state in ('INTRODUCED', 'ENDED') as known) told`;

/** What is open by where an interest stands: facts and figures, then who they are, for ninety days. */
const GRANTS = `
  insert into disclosure_grant (id, record_kind, record_id, person_id, receiver_id, field_groups, purpose, text_key,
    text_version, channel, given_by, given_at, from_at, until_at)
  select gen_random_uuid(), g.kind, g.record_id, g.person_id, g.receiver_id, g.field_groups, 'MATCHING', g.text_key, 1,
         'SELF', g.person_id, x.asked_at, x.asked_at, g.until_at
    from business_interest x join business_listing b on b.id = x.business_id join taker_profile t on t.id = x.taker_id
   cross join lateral (values
      ('BUSINESS', b.id, b.person_id, t.person_id, array['FACTS', 'FIGURES'], 'BUSINESS_CONFIDENTIALITY',
       x.asked_at + interval '90 days', true),
      ('BUSINESS', b.id, b.person_id, t.person_id, array['IDENTITY'], 'BUSINESS_CONFIDENTIALITY',
       x.asked_at + interval '90 days', x.state = 'INTRODUCED'),
      ('TAKER', t.id, t.person_id, b.person_id, array['CONTACT', 'MEANS'], 'TAKER_SHARED', null, x.state = 'INTRODUCED')
    ) as g (kind, record_id, person_id, receiver_id, field_groups, text_key, until_at, is_open)
   where x.state in ('FACTS', 'INTRODUCED') and g.is_open`;

const FRESHNESS = `
  insert into freshness (record_kind, record_id, person_id, confirmed_at, state, next_at)
  select 'BUSINESS', id, person_id, published_at, 'FRESH', greatest(published_at + interval '75 days', now())
    from business_listing where state = 'PUBLISHED'
  union all
  select 'TAKER', id, person_id, seen_at, 'FRESH', greatest(seen_at + interval '75 days', now())
    from taker_profile where state = 'SEEN'
  on conflict do nothing`;

/** What follows from businesses, takers and interests and need not be told in a world. */
export const FOLLOWS_OF_INTERESTS = [INTRODUCTIONS, GRANTS, FRESHNESS];
