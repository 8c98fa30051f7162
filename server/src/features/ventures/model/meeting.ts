/** How somebody wants to meet. */
export const MEETINGS = { IN_PERSON: 'IN_PERSON', ONLINE: 'ONLINE', EITHER: 'EITHER' } as const;
export type Meeting = keyof typeof MEETINGS;

/** Whether both are ready to meet on a screen. */
export function canMeetOnline(one: Meeting, other: Meeting): boolean {
  return one !== 'IN_PERSON' && other !== 'IN_PERSON';
}

/** Whether both are ready to sit in the same room. */
export function canMeetInPerson(one: Meeting, other: Meeting): boolean {
  return one !== 'ONLINE' && other !== 'ONLINE';
}
