import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { probe } from '../../testing/probe.feature.ts';
import { useHttp } from '../../testing/use-http.ts';

const KNOWN = 'query One { one }';
const HASH = createHash('sha256').update(KNOWN).digest('hex');

const folder = mkdtempSync(path.join(tmpdir(), 'vaekstbro-client-'));
mkdirSync(path.join(folder, 'assets'));
writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Vækstbro</title>');
writeFileSync(path.join(folder, 'assets', 'app-B8x1.js'), 'export {};');
writeFileSync(path.join(folder, 'assets', 'app-B8x1.js.br'), brotliCompressSync('export {};'));
writeFileSync(path.join(folder, 'assets', 'app-B8x1.js.map'), '{}');
writeFileSync(path.join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(path.join(folder, '.env'), 'SECRET=1');
writeFileSync(path.join(folder, 'persisted-documents.json'), JSON.stringify({ [HASH]: KNOWN }));
afterAll(() => rmSync(folder, { recursive: true }));

const http = useHttp({
  features: [probe],
  settings: {
    production: true,
    queries: 'known',
    publicUrl: 'https://vaekstbro.example',
    clientFolder: folder,
  },
});

/** Asks as curl or a crawler does: with the headers given and no others, which fetch would add to. */
async function barely(method: string, address: string, encoding: string | undefined) {
  const asked = request(http.url(address), {
    method,
    headers: encoding === undefined ? {} : { 'accept-encoding': encoding },
  });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  await once(answer, 'end');
  return { status: answer.statusCode, type: answer.headers['content-type'] };
}

describe('the built client', () => {
  it('is one page at every address, always asked for anew', async () => {
    for (const address of ['/', '/events/ivaerksaetterdag', '/tickets/abc', '/index.html']) {
      const answer = await fetch(http.url(address));
      expect([address, answer.status, answer.headers.get('cache-control')]).toEqual([
        address,
        200,
        'no-cache',
      ]);
      expect(await answer.text()).toContain('<title>Vækstbro</title>');
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
  });

  it.each(['GET', 'HEAD'])('is found by %s whatever compression is asked for, or none', async (method) => {
    for (const address of ['/', '/?from=letter', '/events', '/events/', '/log-in'])
      for (const encoding of [undefined, 'identity', 'gzip', 'br', 'gzip, deflate, br, zstd'])
        expect([address, encoding, await barely(method, address, encoding)]).toEqual([
          address,
          encoding,
          { status: 200, type: 'text/html; charset=utf-8' },
        ]);
  });

  it.each(['GET', 'HEAD'])('shows %s nothing of a folder', async (method) => {
    for (const address of ['/assets', '/assets/'])
      for (const encoding of [undefined, 'br'])
        expect([address, await barely(method, address, encoding)]).toEqual([
          address,
          { status: 404, type: 'text/plain; charset=utf-8' },
        ]);
  });

  it('has assets that are kept for ever', async () => {
    const answer = await fetch(http.url('/assets/app-B8x1.js'), { headers: { 'accept-encoding': 'br' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(await answer.text()).toBe('export {};');
    expect((await fetch(http.url('/icon.svg'))).headers.get('content-type')).toContain('image/svg+xml');
  });

  it.each([
    '/assets/app-B8x1.js.map',
    '/assets/app-old.js',
    '/persisted-documents.json',
    '/.env',
    '/.git/config',
    '/..%2f..%2fpackage.json',
    '/wp-login.php',
    '/health',
    '/metrics.json',
    '/outbox',
  ])('does not give away %s', async (address) => {
    const answer = await fetch(http.url(address));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('Not found.');
  });
});

it('refuses a way up out of its folder', async () => {
  for (const address of ['/assets/..%5c..%5cpackage.json', '/assets/%2e%2e%2f.env', '/%00']) {
    expect((await fetch(http.url(address))).status).toBeGreaterThanOrEqual(400);
    expect((await fetch(http.url(address))).status).toBeLessThan(500);
  }
});

describe('every answer', () => {
  it.each(['/', '/assets/app-B8x1.js', '/health/live', '/nothing.txt'])(
    'tells the browser to trust nobody else: %s',
    async (address) => {
      const { headers } = await fetch(http.url(address));
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("style-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('where only known documents are answered', () => {
  const refused = 'This document is not known here. Reload the page to get the newest version.';

  it('a known one is answered by its hash or its text', async () => {
    const one = { data: { one: 1 } };
    const persisted = { persistedQuery: { version: 1, sha256Hash: HASH } };
    expect((await http.post({ extensions: persisted })).body).toEqual(one);
    expect((await http.post({ documentId: HASH, variables: {}, operationName: 'One' })).body).toEqual(one);
    expect((await http.post({ documentId: `sha256:${HASH}` })).body).toEqual(one);
    expect((await http.post({ query: KNOWN })).body).toEqual(one);
    const address = http.url(`/graphql?extensions=${encodeURIComponent(JSON.stringify(persisted))}`);
    expect(await (await fetch(address)).json()).toEqual(one);
  });

  it.each([
    ['another text', { query: '{ one }' }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['an unknown hash', { documentId: 'a'.repeat(64) }],
    ['a known hash with another text', { documentId: HASH, query: '{ explode }' }],
    [
      'a hash learned from the text',
      { documentId: createHash('sha256').update('{ one }').digest('hex'), query: '{ one }' },
    ],
  ])('%s is refused', async (_name, body) => {
    const answer = await http.post(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toBe(refused);
  });

  it('a hash that is none is refused', async () => {
    expect((await http.post({ documentId: 7 })).status).toBe(400);
    expect((await http.post({ documentId: '__proto__' })).status).toBe(400);
  });
});
