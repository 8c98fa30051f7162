const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long things last, in milliseconds. */
export const LASTS = {
  /** A login, from the moment it begins. */
  session: 14 * DAY,
  /** A link in a mail. */
  link: 60 * MINUTE,
  /** The offer of a hat. */
  invitation: 14 * DAY,
  /** How long after a login by link the old password need not be known to set a new one. */
  freshProof: 60 * MINUTE,
} as const;

/** The moment so many milliseconds after another. */
export function after(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}
