import { afterAll, describe, expect, it } from '@jest/globals';
import cookie from '@fastify/cookie';
import fastify from 'fastify';
import { cookieJar } from './cookies.ts';

const http = fastify();
await http.register(cookie);
http.get<{ Querystring: { url: string; production: string } }>('/', async (request, reply) => {
  const { url, production } = request.query;
  const jar = cookieJar(request, reply, { publicUrl: url, production: production === 'yes' });
  const before = jar.get('session') ?? 'none';
  jar.set('session', 'abc', { maxAge: 60 });
  jar.clear('old');
  return reply.send(before);
});
afterAll(() => http.close());

async function ask(url: string, production: string, sent = '') {
  const answer = await http.inject({ url: '/', query: { url, production }, headers: { cookie: sent } });
  return { before: answer.body, cookies: [answer.headers['set-cookie']].flat() };
}

describe('a cookie', () => {
  it('is for this host, https and the server alone where people come by https', async () => {
    const { cookies, before } = await ask(
      'https://vaekstbro.example',
      'no',
      'session=forged; __Host-session=right',
    );
    expect(before).toBe('right');
    expect(cookies).toEqual([
      '__Host-session=abc; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax',
      '__Host-old=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax',
    ]);
  });

  it('is so in production whatever the address says', async () => {
    const { cookies } = await ask('http://localhost:4000', 'yes');
    expect(cookies[0]).toMatch(/^__Host-session=abc; .*Secure/);
  });

  it('is so on one’s own machine, which browsers trust like https', async () => {
    expect((await ask('http://localhost:4000', 'no')).cookies[0]).toMatch(/^__Host-session=abc; .*Secure/);
  });

  it('is an ordinary one where somebody tries Vækstbro over plain http from another machine', async () => {
    const { cookies, before } = await ask('http://192.0.2.7:4000', 'no', 'session=mine');
    expect(before).toBe('mine');
    expect(cookies[0]).toBe('session=abc; Max-Age=60; Path=/; HttpOnly; SameSite=Lax');
  });
});
