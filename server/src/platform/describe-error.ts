import { withoutDetails } from '@vaekstbro/schema/text-guard';

/** What may be written down of an error. */
export interface ErrorInShort {
  name: string;
  message: string;
  stack?: string | undefined;
}

/**
 * What a log, or the memory of a failed job, may hold of an error: what kind it was and where. A statement's words hold
 * the values it was given, a mail server's the address it refused: neither is kept.
 */
export function describeError(cause: unknown): ErrorInShort {
  if (!(cause instanceof Error)) return { name: typeof cause, message: 'Not an error object.' };
  const code = 'code' in cause ? ` [${String(cause.code)}]` : '';
  const firstLine = cause.message.split('\n')[0] ?? '';
  const isFromDatabase = cause.name.endsWith('Exception') || /^[0-9A-Z]{5}$/.test(code.slice(2, 7));
  const isFromMailServer = 'responseCode' in cause || 'command' in cause;
  const message = isFromMailServer
    ? `The mail server refused${code}`
    : isFromDatabase
      ? `A statement failed${code}`
      : `${withoutDetails(firstLine)}${code}`;
  const stack = cause.stack
    ?.split('\n')
    .filter((text) => text.trimStart().startsWith('at '))
    .slice(0, 12)
    .join('\n');
  return { name: cause.name, message, stack };
}
