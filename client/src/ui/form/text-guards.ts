import { holdsContactDetails, looksLikeCpr } from '@vaekstbro/schema/text-guard';
import { z } from './zod.ts';
import { message } from '../../i18n/message.ts';

/** Refuses at its own step, in the API's words, what the API would refuse at the end: a CPR number. */
export function withoutCpr() {
  return z.refine<string>((text) => !looksLikeCpr(text), message('problems.CPR_REFUSED'));
}

/** The same for a way to be reached, which is told when two are introduced. */
export function withoutContact() {
  return z.refine<string>((text) => !holdsContactDetails(text), message('problems.CONTACT_IN_TEXT'));
}
