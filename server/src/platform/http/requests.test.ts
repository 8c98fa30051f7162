import { request as plainRequest } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { probe } from '../../testing/probe.feature.ts';
import { useHttp } from '../../testing/use-http.ts';

const http = useHttp({ features: [probe] });

async function send(
  body: string | Buffer,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) {
  const answer = await fetch(http.url('/graphql'), {
    method: 'POST',
    headers,
    body: new Uint8Array(Buffer.from(body)),
  });
  return { status: answer.status, text: await answer.text() };
}

describe('a body that is not what it should be', () => {
  const query = '"query":"{ __typename }"';
  it.each([
    ['broken JSON', '{"query":'],
    ['nothing', ''],
    ['a text', '"{ __typename }"'],
    ['a list of operations', `[{${query}}]`],
    ['NUL', `{${query},"variables":{"a":"x\\u0000y"}}`],
    ['half a character', `{${query},"variables":{"a":"\\ud800"}}`],
    ['half a character in a name', `{${query},"variables":{"\\udc00":1}}`],
    ['brackets without end', '['.repeat(90_000)],
  ])('is refused: %s', async (_name, body) => {
    const { status, text } = await send(body);
    expect(status).toBe(400);
    expect(text).toContain('"code":"BAD_REQUEST"');
  });

  it('is refused when its bytes are not UTF-8', async () => {
    const latin1 = Buffer.from('{"query":"{ __typename }","variables":{"a":"æ"}}', 'latin1');
    expect((await send(latin1)).status).toBe(400);
  });

  it.each(['utf-16', 'latin1', 'utf-7'])('is refused in the charset %s', async (charset) => {
    const headers = { 'content-type': `application/json; charset=${charset}` };
    expect((await send(`{${query}}`, headers)).status).toBe(415);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused as %s, which a foreign page could send without asking first',
    async (type) => {
      expect((await send(`{${query}}`, { 'content-type': type })).status).toBe(415);
    },
  );

  it('is refused above 100 KB', async () => {
    const { status, text } = await send(`{${query},"variables":{"a":"${'x'.repeat(103_000)}"}}`);
    expect(status).toBe(413);
    expect(text).toContain('"code":"BAD_REQUEST"');
  });

  it('is read when it is UTF-8 with every escape in order', async () => {
    const { status, text } = await send(`{${query},"variables":{"a":"\\ud83d\\ude00 æøå"}}`);
    expect([status, text]).toEqual([200, '{"data":{"__typename":"Query"}}']);
  });
});

describe('values at the edge', () => {
  it.each([
    ['a whole number beyond 32 bits', 'query ($n: Int!) { manyFailing(count: $n) { name } }', { n: 2 ** 31 }],
    ['a broken number', 'query ($n: Int!) { manyFailing(count: $n) { name } }', { n: 1.5 }],
    ['a number where a text belongs', 'query ($n: String!) { asUuid(id: $n) }', { n: 7 }],
  ])('are refused as bad input, and not repeated: %s', async (_name, query, variables) => {
    const { status, body } = await http.post({ query, variables });
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(body.errors?.[0]?.message).toBe('The variable "$n" has a wrong value.');
  });

  it('are refused and not repeated where they are written into the document', async () => {
    const { status, body } = await http.post({
      query: '{ manyFailing(count: 4294967296) { name } asUuid(id: 1234) }',
    });
    expect(status).toBe(400);
    expect(body.errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      ['A value is not what this operation takes.', 'BAD_USER_INPUT'],
      ['A value is not what this operation takes.', 'BAD_USER_INPUT'],
    ]);
  });

  it('are refused when only the database finds out', async () => {
    for (const id of ['nobody', '1e308', 'x'.repeat(70_000)]) {
      const { body } = await http.post({
        query: 'query ($id: String!) { asUuid(id: $id) }',
        variables: { id },
      });
      expect(body.errors?.[0]).toMatchObject({
        message: 'A value is not what this operation takes.',
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });
});

describe('who may ask', () => {
  it('is a page of our own, or no page at all', async () => {
    const query = { query: '{ __typename }' };
    expect((await http.post(query)).status).toBe(200);
    expect((await http.post(query, { origin: 'http://localhost:4000' })).status).toBe(200);
    const foreign = await http.post(query, { origin: 'https://evil.example' });
    expect([foreign.status, foreign.body.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect((await http.post(query, { origin: 'null' })).status).toBe(403);
    expect(await statusOfGet('/graphql?query=%7B__typename%7D', { 'sec-fetch-site': 'cross-site' })).toBe(
      403,
    );
    expect(await statusOfGet('/graphql?query=%7B__typename%7D', {})).toBe(200);
  });

  it('cannot change anything with GET', async () => {
    expect(await statusOfGet('/graphql?query=mutation%7Btouch%7D', {})).toBe(405);
  });

  it('is told nothing about other origins, and that answers are not to be stored', async () => {
    const { headers } = await http.post({ query: '{ __typename }' }, { origin: 'http://localhost:4000' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is refused with broken characters in the address', async () => {
    expect(await statusOfGet('/graphql?query=%7B__typename%7D&variables=%00', {})).toBe(400);
    expect(await statusOfGet('/graphql?query=%7B__typename%7D&variables=%ff', {})).toBe(400);
  });
});

// fetch() does not let anybody write Sec-Fetch-Site.
function statusOfGet(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    plainRequest(http.url(path), { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
