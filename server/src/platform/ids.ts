import { randomBytes } from 'node:crypto';

let last = { millisecond: 0, count: 0 };

/**
 * A new UUID of version 7 (RFC 9562): nobody can guess it, and those of one process sort in the order they were made.
 * `now` is the moment it shows, in milliseconds.
 */
export function newId(now: number = Date.now()): string {
  // The twelve bits after the millisecond count within it (RFC 9562, 6.2, method 1).
  const count = now === last.millisecond ? Math.min(last.count + 1, 0xfff) : 0;
  last = { millisecond: now, count };
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt16BE(0x7000 | count, 6);
  const hex = bytes.toString('hex');
  const variant = ((bytes.readUInt8(8) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20)}`;
}

/** Whether the text is a UUID as PostgreSQL takes it; ask before a foreign id reaches a uuid column. */
export function isId(text: unknown): text is string {
  return (
    typeof text === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
  );
}
