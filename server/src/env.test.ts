import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readEnv, readServerEnv, VARIABLES } from './env.ts';

const STRONG = 'pQ7vX2mK9rT4wZ8cN1bH6jL3fD5gS0yA+uE';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vaekstbro-env-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const development = (more: Record<string, string> = {}) => readEnv({ DATA_DIR: folder, ...more });
const production = (more: Record<string, string> = {}) =>
  readEnv({ NODE_ENV: 'production', SESSION_SECRET: STRONG, DATA_DIR: folder, ...more });

describe('the environment in development', () => {
  it('needs nothing set', () => {
    expect(development()).toEqual({
      mode: 'development',
      role: 'all',
      port: 4000,
      host: 'localhost',
      publicUrl: 'http://localhost:4000',
      databaseUrl: null,
      databaseOwnerUrl: null,
      dataDir: folder,
      sessionSecret: readFileSync(path.join(folder, 'session-secret'), 'utf8'),
      erasures: path.join(folder, 'erasures.txt'),
      smtpUrl: null,
      mailFrom: 'Vækstbro <no-reply@localhost>',
      logLevel: 'info',
      queries: 'any',
      trustProxy: false,
      signUpLimit: 60,
      demo: true,
    });
  });

  it('makes the secret once, for its owner only', () => {
    const first = development().sessionSecret;
    expect(first).toHaveLength(64);
    expect(development().sessionSecret).toBe(first);
    expect(statSync(path.join(folder, 'session-secret')).mode & 0o777).toBe(0o600);
  });

  it('takes an empty value for none', () => {
    expect(development({ PORT: '', PUBLIC_URL: ' ' }).port).toBe(4000);
  });

  it('follows the port in the public address', () => {
    expect(development({ PORT: '4321' }).publicUrl).toBe('http://localhost:4321');
  });

  it('says in one sentence that the data folder cannot be written', () => {
    expect(() => readEnv({ DATA_DIR: '/dev/null/data' })).toThrow(
      /^The folder \/dev\/null\/data \(DATA_DIR\) cannot be written: ENOTDIR/,
    );
  });
});

describe('a wrong value', () => {
  it.each([
    ['PORT', 'abc', 'PORT must be a whole number from 1 to 65535, not "abc".'],
    ['PORT', '0', 'PORT must be a whole number from 1 to 65535, not "0".'],
    ['PORT', '70000', 'PORT must be a whole number from 1 to 65535, not "70000".'],
    ['NODE_ENV', 'prod', 'NODE_ENV must be development, production or test, not "prod".'],
    ['ROLE', 'cook', 'ROLE must be all, web or worker, not "cook".'],
    [
      'DATABASE_URL',
      'mysql://root:hemmelig@localhost',
      'DATABASE_URL must be an address such as postgres://user:password@host:5432/vaekstbro.',
    ],
    [
      'SMTP_URL',
      'mail.example.org',
      'SMTP_URL must be an address such as smtp://user:password@mail.example.org:587.',
    ],
    [
      'PUBLIC_URL',
      'https://example.org/app',
      'PUBLIC_URL must be an http or https address without a path, such as https://vaekstbro.example.org.',
    ],
    ['QUERIES', 'some', 'QUERIES must be known or any, not "some".'],
    ['SIGN_UP_LIMIT', '0', 'SIGN_UP_LIMIT must be a whole number from 1 to 9999999, not "0".'],
    ['DEMO', 'maybe', 'DEMO must be true or false, not "maybe".'],
    ['HOST', 'local host', 'HOST must be a host name or an IP address, not "local host".'],
  ])('%s=%s stops the start with one sentence and leaves nothing behind', (name, value, sentence) => {
    expect(() => development({ [name]: value })).toThrow(sentence);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never lets a second recipient or header into the sender', () => {
    expect(() => development({ MAIL_FROM: 'a@example.org\nBcc: b@example.org' })).toThrow(/^MAIL_FROM must/);
  });
});

describe('the environment in production', () => {
  it('is strict where development is lenient', () => {
    expect(production()).toMatchObject({
      host: '0.0.0.0',
      queries: 'known',
      demo: false,
      sessionSecret: STRONG,
    });
  });

  it('refuses a missing secret and makes none', () => {
    expect(() => production({ SESSION_SECRET: '' })).toThrow(
      /^SESSION_SECRET is missing: it must be at least 32 random characters in production/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    'too-short-to-be-a-secret',
    'change-me-change-me-change-me-change-me-1',
    'my-super-secret-value-for-signing-links',
    'ababababababababababababababababababab',
  ])('refuses the weak secret %s', (secret) => {
    expect(() => production({ SESSION_SECRET: secret })).toThrow(/^SESSION_SECRET is weak/);
  });

  it('refuses an unprotected public address, but for this machine itself', () => {
    expect(() => production({ PUBLIC_URL: 'http://vaekstbro.example.org' })).toThrow(
      /^PUBLIC_URL must begin with https/,
    );
    expect(production({ PUBLIC_URL: 'https://vaekstbro.example.org/' }).publicUrl).toBe(
      'https://vaekstbro.example.org',
    );
    expect(production({ PUBLIC_URL: 'http://127.0.0.1:4000' }).publicUrl).toBe('http://127.0.0.1:4000');
  });
});

describe('single variables', () => {
  it('reads whose forwarding headers are believed', () => {
    expect(development({ TRUST_PROXY: '2' }).trustProxy).toBe(2);
    expect(development({ TRUST_PROXY: '10.0.0.1, 10.0.1.0/24' }).trustProxy).toEqual([
      '10.0.0.1',
      '10.0.1.0/24',
    ]);
    expect(() => development({ TRUST_PROXY: 'true' })).toThrow(/^TRUST_PROXY must be false, a number/);
  });

  it('tells a server process without a database what is missing', () => {
    expect(() => readServerEnv({ DATA_DIR: folder })).toThrow(/^DATABASE_URL is missing/);
    expect(readServerEnv({ DATA_DIR: folder, DATABASE_URL: 'postgres://a:b@localhost/c' }).databaseUrl).toBe(
      'postgres://a:b@localhost/c',
    );
  });

  it('stand in the table of the README as they are here', () => {
    const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
    const table = readme.split('<!-- variables -->')[1]?.split('<!-- /variables -->')[0] ?? '';
    const rows = table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
    const said = rows.map(([, name, byDefault, meaning]) => [name, byDefault, meaning]);
    expect(said).toEqual(
      Object.entries(VARIABLES).map(([name, variable]) => [
        `\`${name}\``,
        variable.default,
        variable.meaning,
      ]),
    );
  });
});
