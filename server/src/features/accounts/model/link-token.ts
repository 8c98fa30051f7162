import type { Settings } from '../../../platform/settings.ts';
import { readSignedToken, signedToken } from '../../../platform/tokens.ts';

type LinkPurpose = 'login-link' | 'invitation';
type Secrets = Pick<Settings, 'sessionSecret'>;

/** The secret of a link. The mail job makes it again from the id, so it is stored nowhere, not even while it waits. */
export function linkToken({ sessionSecret }: Secrets, purpose: LinkPurpose, id: string): string {
  return signedToken(sessionSecret, purpose, id);
}

/** The id of the link with this secret, or null when we never sent it. */
export function readLinkToken(
  { sessionSecret }: Secrets,
  purpose: LinkPurpose,
  token: string,
): string | null {
  return readSignedToken(sessionSecret, purpose, token);
}
