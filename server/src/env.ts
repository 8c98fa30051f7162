import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Everything that can be set from outside, checked. */
export interface Env {
  mode: 'development' | 'production' | 'test';
  role: 'all' | 'web' | 'worker';
  port: number;
  host: string;
  publicUrl: string;
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  dataDir: string;
  sessionSecret: string;
  erasures: string;
  smtpUrl: string | null;
  mailFrom: string;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  queries: 'known' | 'any';
  trustProxy: boolean | number | string[];
  signUpLimit: number;
  demo: boolean;
}

/** A variable that is wrong or missing, said in one sentence for the person who starts Vækstbro. */
export class EnvError extends Error {}

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const yesOrNo = z
  .enum(['true', 'false', 'yes', 'no', '1', '0'])
  .transform((word) => /^(true|yes|1)$/.test(word));
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The variables: what each is called, what holds when it is not set, what it means, and what it must be. */
export const VARIABLES = {
  NODE_ENV: {
    default: '`development`',
    meaning: 'How strict and how quiet Vækstbro is; real users only ever meet `production`.',
    must: 'be development, production or test',
    schema: z.enum(['development', 'production', 'test']),
  },
  ROLE: {
    default: '`all`',
    meaning: 'What this process does: `web` answers people, `worker` does the queued jobs, `all` does both.',
    must: 'be all, web or worker',
    schema: z.enum(['all', 'web', 'worker']),
  },
  PORT: {
    default: '`4000`',
    meaning: 'The port that client and API are served on.',
    must: 'be a whole number from 1 to 65535',
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(65_535)),
  },
  HOST: {
    default: '`localhost`; `0.0.0.0` in production',
    meaning: 'The address that is listened on. The default keeps a demonstration off the network.',
    must: 'be a host name or an IP address',
    schema: z.string().regex(/^[A-Za-z0-9.:_-]+$/),
  },
  PUBLIC_URL: {
    default: '`http://localhost:<PORT>`',
    meaning:
      'The address people reach Vækstbro by; it stands in mails and decides which pages may call the API.',
    must: 'be an http or https address without a path, such as https://vaekstbro.example.org',
    schema: z.url({ protocol: /^https?$/ }).refine((url) => /^https?:\/\/[^/?#]+\/?$/.test(url)),
  },
  DATABASE_URL: {
    default: 'an embedded PostgreSQL 18 in `DATA_DIR`',
    meaning: 'A PostgreSQL server (18 or later) to use instead of the embedded one.',
    must: 'be an address such as postgres://user:password@host:5432/vaekstbro',
    schema: z.url({ protocol: /^postgres(ql)?$/ }),
  },
  DATABASE_OWNER_URL: {
    default: '`DATABASE_URL`',
    meaning:
      'The login that owns the tables and migrates them, where `DATABASE_URL` is one that cannot rewrite the log.',
    must: 'be an address such as postgres://owner:password@host:5432/vaekstbro, next to a DATABASE_URL',
    schema: z.url({ protocol: /^postgres(ql)?$/ }),
  },
  DATA_DIR: {
    default: '`.data` in the checkout',
    meaning:
      'The folder for everything that must survive a restart: the embedded database and the made secret.',
    must: 'be the path of a folder',
    schema: z.string(),
  },
  SESSION_SECRET: {
    default: 'made once and kept in `DATA_DIR`; required in production',
    meaning: 'What signs links and sessions: at least 32 random characters, the same for all processes.',
    must: 'be at least 32 random characters in production (openssl rand -base64 48 makes some)',
    schema: z.string(),
  },
  ERASURES: {
    default: '`erasures.txt` in `DATA_DIR`',
    meaning:
      'The file with the ids of erased people; kept apart from the backups, it erases them again after a restore.',
    must: 'be the path of a file',
    schema: z.string(),
  },
  SMTP_URL: {
    default: 'none: mails are kept and, outside production, can be read at `/outbox`',
    meaning: 'The mail server that mails leave by.',
    must: 'be an address such as smtp://user:password@mail.example.org:587',
    schema: z.url({ protocol: /^smtps?$/ }),
  },
  MAIL_FROM: {
    default: '`Vækstbro <no-reply@` + the host of `PUBLIC_URL` + `>`',
    meaning: 'The sender of mails.',
    must: 'be a sender such as Vækstbro <no-reply@example.org>, on one line',
    schema: z.string().regex(/^[^\r\n<>]*<?[^\s@<>]+@[^\s@<>]+>?$/),
  },
  LOG_LEVEL: {
    default: '`info`; `silent` in tests',
    meaning: 'How much is logged.',
    must: `be one of ${LOG_LEVELS.join(', ')}`,
    schema: z.enum(LOG_LEVELS),
  },
  QUERIES: {
    default: '`any`; `known` in production',
    meaning: 'Which GraphQL documents are answered: only those of our own client (`known`), or `any`.',
    must: 'be known or any',
    schema: z.enum(['known', 'any']),
  },
  TRUST_PROXY: {
    default: '`false`',
    meaning:
      'Whose forwarding headers are believed: `false`, the number of proxies in front, or their addresses.',
    must: 'be false, a number of proxies, or addresses separated by commas',
    schema: z.string().regex(/^(false|\d{1,2}|[0-9a-fA-F.:/]+(\s*,\s*[0-9a-fA-F.:/]+)*)$/),
  },
  SIGN_UP_LIMIT: {
    default: '`60`',
    meaning: 'Sign-ups from one network address in 15 minutes; more for a hall that shares one address.',
    must: 'be a whole number from 1 to 9999999',
    schema: z
      .string()
      .regex(/^[1-9]\d{0,6}$/)
      .transform(Number),
  },
  DEMO: {
    default: '`true`; `false` in production',
    meaning: 'Whether an empty database gets the demonstration world, whose people share a printed password.',
    must: 'be true or false',
    schema: yesOrNo,
  },
} as const;

type Name = keyof typeof VARIABLES;
type Value<N extends Name> = z.output<(typeof VARIABLES)[N]['schema']>;

/** The environment, checked; outside production a missing secret is made and kept. Throws an EnvError for the first wrong value. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const mode = read(source, 'NODE_ENV') ?? 'development';
  const production = mode === 'production';
  const port = read(source, 'PORT') ?? 4000;
  const publicUrl = (read(source, 'PUBLIC_URL') ?? `http://localhost:${port}`).replace(/\/$/, '');
  if (production) refuseUnprotected(publicUrl);
  const dataDir = dataDirOf(source);
  const databaseUrl = read(source, 'DATABASE_URL') ?? null;
  const databaseOwnerUrl = read(source, 'DATABASE_OWNER_URL') ?? null;
  if (databaseOwnerUrl !== null && databaseUrl === null) {
    throw new EnvError(`DATABASE_OWNER_URL must ${VARIABLES.DATABASE_OWNER_URL.must}.`);
  }
  const env: Omit<Env, 'sessionSecret'> = {
    mode,
    role: read(source, 'ROLE') ?? 'all',
    port,
    host: read(source, 'HOST') ?? (production ? '0.0.0.0' : 'localhost'),
    publicUrl,
    databaseUrl,
    databaseOwnerUrl,
    dataDir,
    erasures: path.resolve(read(source, 'ERASURES') ?? path.join(dataDir, 'erasures.txt')),
    smtpUrl: read(source, 'SMTP_URL') ?? null,
    mailFrom: read(source, 'MAIL_FROM') ?? `Vækstbro <no-reply@${new URL(publicUrl).hostname}>`,
    logLevel: read(source, 'LOG_LEVEL') ?? (mode === 'test' ? 'silent' : 'info'),
    queries: read(source, 'QUERIES') ?? (production ? 'known' : 'any'),
    trustProxy: trustProxy(read(source, 'TRUST_PROXY') ?? 'false'),
    signUpLimit: read(source, 'SIGN_UP_LIMIT') ?? 60,
    demo: read(source, 'DEMO') ?? !production,
  };
  // Last, because it may write: a start that is refused leaves nothing behind.
  return { ...env, sessionSecret: sessionSecret(read(source, 'SESSION_SECRET'), production, dataDir) };
}

/** The environment of a server process, which cannot do without a database. */
export function readServerEnv(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Env & { databaseUrl: string } {
  const env = readEnv(source);
  if (env.databaseUrl === null) {
    throw new EnvError('DATABASE_URL is missing: `pnpm start` brings a database, the server alone does not.');
  }
  return { ...env, databaseUrl: env.databaseUrl };
}

/** The folder of the data that survive a restart. */
export function dataDirOf(source: Readonly<Record<string, string | undefined>> = process.env): string {
  return path.resolve(read(source, 'DATA_DIR') ?? path.join(CHECKOUT, '.data'));
}

/** What a program that is not ours gets of the environment: no PGDATA or PGPORT of the person's shell, no secrets. */
export function systemEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TMPDIR, TEMP, TZ } = process.env;
  return { PATH, SystemRoot, TMPDIR, TEMP, TZ, LC_ALL: 'C' };
}

function read<N extends Name>(
  source: Readonly<Record<string, string | undefined>>,
  name: N,
): Value<N> | undefined {
  const text = source[name]?.trim();
  if (!text) return undefined;
  const result = VARIABLES[name].schema.safeParse(text);
  if (result.success) return result.data as Value<N>;
  // A secret, or a password inside an address, has no business on a screen or in a log.
  const shown = /SECRET|_URL$/.test(name) ? '' : `, not "${text}"`;
  throw new EnvError(`${name} must ${VARIABLES[name].must}${shown}.`);
}

function refuseUnprotected(publicUrl: string): void {
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return;
  throw new EnvError(
    'PUBLIC_URL must begin with https:// in production: sessions are never sent in the clear.',
  );
}

function sessionSecret(given: string | undefined, production: boolean, dataDir: string): string {
  if (!production) return given ?? keptSecret(dataDir);
  if (!given) {
    throw new EnvError(`SESSION_SECRET is missing: it must ${VARIABLES.SESSION_SECRET.must}.`);
  }
  const isWeak =
    given.length < 32 ||
    new Set(given).size < 10 ||
    /secret|passw|change.?me|v(ae|æ)kstbro|example|default|develop|qwerty|12345678/i.test(given);
  if (isWeak) throw new EnvError(`SESSION_SECRET is weak: it must ${VARIABLES.SESSION_SECRET.must}.`);
  return given;
}

function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'session-secret');
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dataDir, { recursive: true });
    if (existsSync(file)) return readFileSync(file, 'utf8');
    writeFileSync(unfinished, randomBytes(48).toString('base64url'), { mode: 0o600 });
    // Two first starts at once: a link is made whole and by one of them only, and both read that one.
    linkSync(unfinished, file);
    rmSync(unfinished);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') {
      throw new EnvError(`The folder ${dataDir} (DATA_DIR) cannot be written: ${message}.`, { cause: error });
    }
    rmSync(unfinished);
  }
  return readFileSync(file, 'utf8');
}

function trustProxy(text: string): boolean | number | string[] {
  if (text === 'false') return false;
  return /^\d{1,2}$/.test(text) ? Number(text) : text.split(',').map((address) => address.trim());
}
