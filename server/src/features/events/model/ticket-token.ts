import { isId } from '../../../platform/ids.ts';
import { readSignedToken, signedToken } from '../../../platform/tokens.ts';

/** The secret that opens a ticket: made from the sign-up's id whenever it is needed, and kept nowhere. */
export function ticketToken(secret: string, signUpId: string): string {
  return signedToken(secret, 'ticket', signUpId);
}

/** The sign-up whose ticket this token opens, or null. */
export function readTicketToken(secret: string, token: string): string | null {
  const signUpId = readSignedToken(secret, 'ticket', token);
  return isId(signUpId) ? signUpId : null;
}

/** Where the holder of a ticket finds it. */
export function ticketUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/tickets/${token}`;
}
