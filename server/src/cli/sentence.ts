import { statfsSync } from 'node:fs';
import { CHECKOUT } from './checkout.ts';

/** Something that stops a command and that its words explain fully: they are shown as they are. */
export class Stop extends Error {}

const NEARLY_NOTHING = 2 * 1024 * 1024;

/** What went wrong in one sentence for the person at the keyboard: no stack, no password. */
export function sentenceFor(
  error: unknown,
  context: { dataDir?: string; databaseUrl?: string | null } = {},
): string {
  const { dataDir, databaseUrl } = context;
  const text = allWords(error);
  const full = [dataDir, CHECKOUT].find((folder) => folder !== undefined && isFull(folder));
  if (full !== undefined || /ENOSPC|No space left on device|53100/.test(text)) {
    return `The disk is full: there is no room left in ${full ?? dataDir ?? CHECKOUT}.`;
  }
  const database = databaseUrl ? databaseSentence(error, databaseUrl) : null;
  return database ?? firstSentence(error);
}

function databaseSentence(error: unknown, databaseUrl: string): string | null {
  const { hostname, port, pathname, username } = new URL(databaseUrl);
  const server = `${hostname}:${port || 5432}`;
  const name = decodeURIComponent(pathname.slice(1));
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
      return `The database (DATABASE_URL) cannot be reached: nobody answers at ${server}.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The database (DATABASE_URL) cannot be reached: there is no host called ${hostname}.`;
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `The database (DATABASE_URL) cannot be reached: ${server} does not answer.`;
    case '28P01':
    case '28000':
      return `The database (DATABASE_URL) at ${server} does not let ${username || 'us'} in: user or password is wrong.`;
    case '3D000':
      return `There is no database ${name} at ${server} (DATABASE_URL): create it first.`;
    case '42501':
      return `The user of DATABASE_URL may not make tables in the database ${name}.`;
    default:
      return /timeout|terminated/i.test(allWords(error))
        ? `The database (DATABASE_URL) cannot be reached: ${server} does not answer.`
        : null;
  }
}

function codeOf(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string') return current.code;
    // Both addresses of `localhost` were tried.
    if (current instanceof AggregateError && current.errors.length > 0) return codeOf(current.errors[0]);
  }
  return undefined;
}

function allWords(error: unknown): string {
  const words: string[] = [];
  for (let current = error; current instanceof Error; current = current.cause) {
    words.push(current.message);
    if ('code' in current) words.push(String(current.code));
    if ('stderr' in current) words.push(String(current.stderr));
  }
  return words.length > 0 ? words.join('\n') : String(error);
}

function firstSentence(error: unknown): string {
  const text = error instanceof Error ? error.message || (codeOf(error) ?? error.name) : String(error);
  return text.trim().split('\n')[0] ?? text;
}

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < NEARLY_NOTHING;
  } catch {
    return false;
  }
}
