/** What can wait for a person, and whether a mail tells that there is something. */
const KINDS = {
  MATCH_ASKED: { byMail: true },
  MATCH_MADE: { byMail: true },
  MATCH_DECLINED: { byMail: true },
  MATCH_ENDED: { byMail: true },
  QUESTION_ASKED: { byMail: true },
  QUESTION_ANSWERED: { byMail: true },
  // The person is on the page that says so.
  PROFILE_CONFIRMED: { byMail: false },
  MENTOR_APPROVED: { byMail: true },
  // The invitation was a mail already.
  HAT_GIVEN: { byMail: false },
  REQUEST_TURN: { byMail: true },
  REQUEST_REMINDER: { byMail: true },
  REQUEST_HANDED_OVER: { byMail: true },
  REQUEST_ESCALATED: { byMail: true },
  REQUEST_CLOSED: { byMail: true },
  MESSAGE_RECEIVED: { byMail: true },
  // A mail of its own follows, with the link that confirms.
  LISTING_CONFIRM: { byMail: false },
  LISTING_HIDDEN: { byMail: true },
  INTRODUCTION_LOST: { byMail: true },
  GRANT_WITHDRAWN: { byMail: false },
  COHORT_RANKING: { byMail: true },
  SEARCH_HITS: { byMail: true },
  SEARCH_GONE: { byMail: false },
  VACANCY_REVIEWED: { byMail: true },
  HIRING_ANSWERED: { byMail: true },
  HIRING_REPLIED: { byMail: true },
} as const;

export type NotificationKind = keyof typeof KINDS;

/** Every kind under its own name, as GraphQL registers enums. */
export const NOTIFICATION_KINDS = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, kind])) as {
  [Kind in NotificationKind]: Kind;
};

/** Whether a mail tells the person that there is something for them. */
export function isToldByMail(kind: NotificationKind): boolean {
  return KINDS[kind].byMail;
}
