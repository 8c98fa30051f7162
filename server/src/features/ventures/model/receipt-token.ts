import { isId } from '../../../platform/ids.ts';
import { readSignedToken, signedToken } from '../../../platform/tokens.ts';

const PURPOSE = 'profile-receipt';

/** The secret with which whoever sent the profile sees its receipt, without an account. */
export function receiptToken(secret: string, ventureId: string): string {
  return signedToken(secret, PURPOSE, ventureId);
}

/** The venture a receipt is of, or null when the token is not ours. */
export function readReceiptToken(secret: string, token: string): string | null {
  const id = readSignedToken(secret, PURPOSE, token);
  return isId(id) ? id : null;
}
