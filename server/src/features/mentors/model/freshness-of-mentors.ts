/** Approved mentors whom nobody asks yet: the last thing they or an adviser said counts as their confirmation. */
export const FRESHNESS_OF_MENTORS = `
  insert into freshness (record_kind, record_id, person_id, confirmed_at, state, next_at)
  select 'MENTOR', id, person_id, greatest(approved_at, updated_at), 'FRESH',
         greatest(approved_at, updated_at) + interval '75 days'
    from mentor where approved_at is not null
  on conflict do nothing`;
