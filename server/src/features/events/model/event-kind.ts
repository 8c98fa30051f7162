/** What the region invites to. */
export const EVENT_KINDS = {
  ENTREPRENEUR_DAY: 'ENTREPRENEUR_DAY',
  COURSE: 'COURSE',
  MEETING: 'MEETING',
} as const;

export type EventKind = keyof typeof EVENT_KINDS;
