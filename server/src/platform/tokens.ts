import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret nobody can guess: 256 bits, safe in a web address. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret, so that a stolen database opens no door. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** A secret that can be made again from the id alone, for one purpose only: `id.signature`. */
export function signedToken(secret: string, purpose: string, id: string): string {
  return `${id}.${signature(secret, purpose, id)}`;
}

/** The id inside a signed token, or null when it was not signed by us for this purpose. */
export function readSignedToken(secret: string, purpose: string, token: string): string | null {
  const dot = token.lastIndexOf('.');
  if (dot < 1 || token.length > 300) return null;
  const id = token.slice(0, dot);
  const given = Buffer.from(token.slice(dot + 1));
  const right = Buffer.from(signature(secret, purpose, id));
  return given.length === right.length && timingSafeEqual(given, right) ? id : null;
}

function signature(secret: string, purpose: string, id: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${id}`).digest('base64url');
}
