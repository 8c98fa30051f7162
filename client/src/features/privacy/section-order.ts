/** What stands first among everything about somebody: themselves, then what they told, then what came of it. */
const first = [
  'person',
  'hats',
  'ventures',
  'unconfirmedProfiles',
  'mentorProfile',
  'mentorCases',
  'signUps',
  'sessionSeats',
  'consents',
  'grants',
  'grantsReceived',
  'seenBy',
  'mentorRequests',
  'matchesAsEntrepreneur',
  'matchesAsMentor',
  'introductions',
  'introductionsEnded',
  'messages',
  'messagesReceived',
  'requests',
];

/** The sections in the order people look for them; the others follow as they came. */
export function inReadingOrder<Section extends { name: string }>(sections: readonly Section[]): Section[] {
  const place = ({ name }: Section) => (first.includes(name) ? first.indexOf(name) : first.length);
  return sections.toSorted((one, other) => place(one) - place(other));
}
