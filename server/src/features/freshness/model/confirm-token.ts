import { readSignedToken, signedToken } from '../../../platform/tokens.ts';
import { isId } from '../../../platform/ids.ts';

const PURPOSE = 'confirm-listing';

/** The secret in the link that confirms a listing by one click; it is made of one asking and dies with it. */
export function confirmToken(secret: string, askId: string): string {
  return signedToken(secret, PURPOSE, askId);
}

/** The asking it was made of, or null when it is not ours. */
export function askOfToken(secret: string, token: string): string | null {
  const askId = readSignedToken(secret, PURPOSE, token);
  return askId !== null && isId(askId) ? askId : null;
}
