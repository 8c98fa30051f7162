/** A body that is not what it says it is: told to the caller with this status. */
export class BodyError extends Error {
  readonly statusCode: number;

  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads JSON that is UTF-8 and can be stored: no NUL and no half characters, neither written out nor as an escape. */
export function readJson(body: Buffer, contentType: string): unknown {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new BodyError(415, 'Only UTF-8 is read here.');
  let value: unknown;
  let text: string;
  try {
    text = decoder.decode(body);
    value = JSON.parse(text);
  } catch {
    throw new BodyError(400, 'The body is not JSON in UTF-8.');
  }
  // Without an escape every character has been checked by the decoder.
  if (text.includes('\\u') && !isStorable(value))
    throw new BodyError(400, 'The body has characters that are none.');
  return value;
}

/** Whether every text in a JSON value, keys included, can be stored as UTF-8 by PostgreSQL. */
export function isStorable(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') {
      if (!next.isWellFormed() || next.includes('\0')) return false;
    } else if (Array.isArray(next)) {
      for (const entry of next) open.push(entry);
    } else if (typeof next === 'object' && next !== null) {
      for (const [key, entry] of Object.entries(next)) open.push(key, entry);
    }
  }
  return true;
}
