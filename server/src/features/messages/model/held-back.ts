import { kindsIn, withoutDetails } from '@vaekstbro/schema/text-guard';

/** What is held back in a message until the two are introduced. */
export const CONTACT_DETAILS = { EMAIL: 'EMAIL', PHONE: 'PHONE', WEB: 'WEB' } as const;
export type ContactDetail = keyof typeof CONTACT_DETAILS;

/** How one of the two sees a message: its words, and which details the reader does not see yet. */
export interface Shown {
  readonly body: string;
  readonly heldBack: ContactDetail[];
}

/** The sender sees their own words and what the other one does not; the other one sees the rest, and from the introduction on all. */
export function shownTo(side: 'SENDER' | 'READER', body: string, isIntroduced: boolean): Shown {
  if (isIntroduced) return { body, heldBack: [] };
  const heldBack = kindsIn(body).filter((kind): kind is ContactDetail => kind in CONTACT_DETAILS);
  return { body: side === 'SENDER' ? body : withoutDetails(body), heldBack };
}
