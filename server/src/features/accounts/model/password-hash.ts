import { hash, verify } from '@node-rs/argon2';

// Argon2id with the parameters OWASP recommends (Password Storage Cheat Sheet: 19 MiB, two passes, one lane).
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a password nobody has; comparing with it takes as long as comparing with somebody's. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$njCiizFHpvGmonLy4C1FhQ$A8PjcHYWEmjUPYlV/LYZs1cCf8IA/jPCwWnzHMxI7RY';

/** What the database keeps of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

/** Whether it is the password of this hash. Without a hash the answer is no, after the same work. */
export async function isPassword(password: string, storedHash: string | null): Promise<boolean> {
  const isRight = await verify(storedHash ?? NOBODYS_HASH, password.normalize('NFC'));
  return isRight && storedHash !== null;
}
