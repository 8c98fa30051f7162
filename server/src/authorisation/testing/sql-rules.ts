/** A rule that stands in a where-clause: in which statement, and what stands in its place when it is taken out. */
export interface SqlRule {
  readonly rule: string;
  /** The statement's name, or a part of its text where it has none. */
  readonly statement: string;
  readonly from: string;
  readonly to: string;
}

const anybody = '$1::uuid is not null';

/** Rules in SQL are taken out one by one, too: those of every list of one's own, and of what is opened and when. */
export const SQL_RULES: readonly SqlRule[] = [
  {
    rule: 'notifications are the viewer’s',
    statement: 'notifications.of_person',
    from: 'person_id = $1',
    to: anybody,
  },
  {
    rule: 'notifications are counted for the viewer alone',
    statement: 'notifications.of_person_count',
    from: 'person_id = $1',
    to: anybody,
  },
  {
    rule: 'only one’s own notifications are marked',
    statement: 'update "notification" set "read_at"',
    from: '"person_id" = ',
    to: '"person_id" <> ',
  },
  {
    rule: 'introductions are the sides’',
    statement: 'introductions.of_person',
    from: '(i.first_person_id = $1 or i.second_person_id = $1) and (',
    to: `${anybody} or (`,
  },
  {
    rule: 'a thread is the two sides’',
    statement: 'messages.thread',
    from: '(i.first_person_id = $1 or i.second_person_id = $1)',
    to: anybody,
  },
  {
    rule: 'a thread begins with the talk',
    statement: 'messages.thread',
    from: 'coalesce(i.talk_opened_at, i.introduced_at) is not null',
    to: 'true',
  },
  {
    rule: 'threads are the two sides’',
    statement: 'messages.threads',
    from: '(i.first_person_id = $1 or i.second_person_id = $1)',
    to: anybody,
  },
  {
    rule: 'a message is the sender’s until it is released',
    statement: 'messages.of_threads',
    from: '(m.sender_id = $1 or m.released_at is not null)',
    to: 'true',
  },
  {
    rule: 'requests are the asker’s and the asked one’s',
    statement: 'requests.mine',
    from: 'where asker_id = $1::uuid',
    to: `where ${anybody}`,
  },
  {
    rule: 'grants are those of one’s own records',
    statement: 'disclosure.grants-of',
    from: 'person_id = $2',
    to: '$2::uuid is not null',
  },
  {
    rule: 'a grant opens to its receiver only',
    statement: 'disclosure.open-groups',
    from: 'g.receiver_id = $3',
    to: '$3::uuid is not null',
  },
  {
    rule: 'a grant opens until it ends',
    statement: 'disclosure.open-groups',
    from: '(g.until_at is null or g.until_at > $5)',
    to: 'true',
  },
  {
    rule: 'sightings are of one’s own records',
    statement: 'audit.reads_of',
    from: 'subject_person_id = $1',
    to: anybody,
  },
  {
    rule: 'consents are one’s own',
    statement: 'privacy.consents',
    from: 'c.person_id = $1',
    to: anybody,
  },
  {
    rule: 'saved searches are one’s own',
    statement: 'saved-searches.of-person',
    from: 'person_id = $1',
    to: anybody,
  },
  {
    rule: 'a part in a cohort is one’s own',
    statement: 'cohorts.ranking',
    from: 'm.person_id = $2',
    to: '$2::uuid is not null',
  },
  {
    rule: 'sign-ups are those of an event one runs',
    statement: 'events.organisedByViewer',
    from: 'organiser_id = any($2)',
    to: '$2 is not null',
  },
];

/** Whether a statement on its way to PostgreSQL is the rule's. */
export function isOf(rule: SqlRule, { text, name }: { text: string; name?: string | undefined }): boolean {
  return name === undefined ? text.includes(rule.statement) : name === rule.statement;
}
