/** The columns of an entry, in the order in which they are written. */
export const ENTRY_COLUMNS =
  'id, at, actor_id, organisation_id, action, purpose, subject_person_id, record_kind, record_id, grant_id, result, problem, request_id';
