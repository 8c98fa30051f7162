/** Everybody who may stand before a door, by what they are to the records of the matrix's world. */
export const ACTORS = {
  visitor: 'not signed in',
  newcomer: 'signed in, wears no hat and owns nothing',
  entrepreneur: 'whose ventures, requests and matches the rows speak of, unless they say otherwise',
  otherEntrepreneur: 'has a venture of their own, and the matched mentor',
  askedMentor: 'is asked to help the entrepreneur, and has not said yes',
  matchedMentor: 'helps the other entrepreneur, and has said no to the entrepreneur',
  otherMentor: 'approved; is held for the entrepreneur and has not been told',
  waitingMentor: 'waits for approval',
  adviser: 'of the business council, which has the requests',
  otherAdviser: 'of the growth house',
  organiser: 'of the event the rows speak of',
  otherOrganiser: 'of another event',
  administrator: 'runs the platform',
  otherHats:
    'wears every other hat at once: building owner, candidate, employment officer, owner, steering, taker',
} as const;

export type Actor = keyof typeof ACTORS;

/** Who is signed in. */
export type Person = Exclude<Actor, 'visitor'>;

/** The columns of the matrix, in this order. */
export const EVERY_ACTOR = Object.keys(ACTORS) as Actor[];
