import { tmpdir } from 'node:os';
import path from 'node:path';
import { APP_ROLE } from '../platform/database/app-role.ts';
import { TIME_BUDGET } from '../platform/settings.ts';
import type { Settings } from '../platform/settings.ts';
import type { CookieJar } from '../platform/viewer.ts';

/** Settings of a Vækstbro under test. */
export function testSettings(databaseUrl: string, changes: Partial<Settings> = {}): Settings {
  return {
    production: false,
    port: 0,
    host: '127.0.0.1',
    databaseUrl,
    databaseRole: APP_ROLE,
    publicUrl: 'http://localhost:4000',
    sessionSecret: 'only-for-tests-0123456789-abcdefghijklmnop',
    erasures: path.join(tmpdir(), `vaekstbro-erasures-${process.pid}.txt`),
    smtpUrl: null,
    mailFrom: 'Vækstbro <no-reply@localhost>',
    role: 'web',
    queries: 'any',
    trustProxy: false,
    // Tests sign many up from one source; the one about the limit sets it.
    signUpLimit: 10_000,
    databasePool: 10,
    ...TIME_BUDGET,
    logLevel: 'silent',
    clientFolder: null,
    ...changes,
  };
}

/** Cookies of a request without a browser. */
export function memoryCookies(start: Record<string, string> = {}): CookieJar {
  const jar = new Map(Object.entries(start));
  return {
    get: (name) => jar.get(name),
    set: (name, value) => void jar.set(name, value),
    clear: (name) => void jar.delete(name),
  };
}
