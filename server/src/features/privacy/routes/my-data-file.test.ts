import { request as plainRequest } from 'node:http';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { useHttp } from '../../../testing/use-http.ts';
import { openSession } from '../../accounts/index.ts';
import { giveHat, meetPerson } from '../../people/index.ts';

const http = useHttp();
const ERASE =
  'mutation ($email: String!) { eraseMe(input: { email: $email }) { done problem { code field } } }';

let eva: { personId: string; cookie: string };
let jens: { personId: string; cookie: string };
beforeAll(async () => {
  eva = await loggedIn('Eva', 'eva@example.org');
  jens = await loggedIn('Jens', 'jens@example.org');
});

async function loggedIn(name: string, email: string): Promise<{ personId: string; cookie: string }> {
  const now = http.clock.now();
  return http
    .app()
    .orm.em.fork()
    .transactional(async (em) => {
      const { id: personId } = await meetPerson(em, { name, email, language: 'da' }, now);
      const token = await openSession(em, { personId, provenBy: 'LINK' }, now);
      return { personId, cookie: `__Host-session=${token}` };
    });
}

const deeds = (action: string) =>
  http
    .app()
    .orm.em.fork()
    .execute(
      'select actor_id as "actorId", subject_person_id as "subjectId", result from audit_entry where action = ?',
      [action],
    );

/** fetch() does not let anybody write Sec-Fetch-Site. */
function get(
  headers: Record<string, string>,
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((resolve, reject) => {
    plainRequest(http.url('/my-data.json'), { headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the file with everything about somebody', () => {
  it('is for whoever is logged in, to be kept by nobody on the way, and written down', async () => {
    const { status, headers, text } = await get({ cookie: eva.cookie, 'sec-fetch-site': 'same-origin' });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="vaekstbro-my-data.json"');
    expect(headers['cache-control']).toBe('no-store');
    const file = JSON.parse(text) as { exportedAt: string; sections: { name: string; records: unknown[] }[] };
    expect(file.exportedAt).toBe('2026-09-01T08:00:00.000Z');
    expect(file.sections.find(({ name }) => name === 'person')).toEqual({
      name: 'person',
      purpose: 'ACCOUNT',
      keptDays: null,
      records: [expect.objectContaining({ name: 'Eva', email: 'eva@example.org', language: 'da' })],
    });
    expect(text).not.toContain('Jens');
    expect(await deeds('EXPORT')).toEqual([
      { actorId: eva.personId, subjectId: eva.personId, result: 'DONE' },
    ]);
  });

  it('is for nobody else, and no other site can have it fetched', async () => {
    const before = await deeds('EXPORT');
    expect((await get({})).status).toBe(401);
    for (const site of ['cross-site', 'same-site']) {
      const { status, text } = await get({ cookie: eva.cookie, 'sec-fetch-site': site });
      expect([status, text.includes('eva@example.org')]).toEqual([403, false]);
    }
    expect((await get({ cookie: eva.cookie, origin: 'https://evil.example' })).status).toBe(403);
    expect(await deeds('EXPORT')).toEqual(before);
  });
});

describe('erasing oneself over HTTP', () => {
  const erase = (email: string, cookie: string) =>
    http.post({ query: ERASE, variables: { email } }, { cookie });

  it('takes the cookie, and the next request is nobody’s', async () => {
    const { body, headers } = await erase('jens@example.org', jens.cookie);
    expect(body.data).toEqual({ eraseMe: { done: true, problem: null } });
    expect(headers.getSetCookie()[0]).toMatch(/^__Host-session=; Max-Age=0/);
    const after = await http.post({ query: '{ viewer { id } }' }, { cookie: jens.cookie });
    expect(after.body.data).toEqual({ viewer: null });
    expect((await get({ cookie: jens.cookie })).status).toBe(401);
  });

  it('is refused to the only administrator, who is then still there', async () => {
    const last = await loggedIn('Signe', 'signe@example.org');
    const em = http.app().orm.em.fork();
    await giveHat(em, { personId: last.personId, kind: 'ADMINISTRATOR', givenBy: null }, http.clock.now());
    const { body } = await erase('signe@example.org', last.cookie);
    expect(body.data).toEqual({
      eraseMe: { done: null, problem: { code: 'LAST_ADMINISTRATOR', field: null } },
    });
    expect((await http.post({ query: '{ viewer { email } }' }, { cookie: last.cookie })).body.data).toEqual({
      viewer: { email: 'signe@example.org' },
    });
  });

  it('cannot be tried without end', async () => {
    const answers = [];
    for (let attempt = 0; attempt < 6; attempt += 1)
      answers.push(await erase('forkert@example.org', eva.cookie));
    const codes = answers.map(
      ({ body }) => (body.data as { eraseMe: { problem: { code: string } } }).eraseMe.problem.code,
    );
    expect(codes).toEqual([...Array<string>(5).fill('EMAIL_DIFFERS'), 'TOO_MANY_REQUESTS']);
  });
});
