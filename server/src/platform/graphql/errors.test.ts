import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { probe } from '../../testing/probe.feature.ts';
import { useHttp } from '../../testing/use-http.ts';

const lines: string[] = [];
const collect = new Writable({
  write(chunk: Buffer, _encoding, done) {
    lines.push(chunk.toString());
    done();
  },
});
const http = useHttp({ features: [probe], log: pino({ level: 'info' }, collect) });

describe('a surprise', () => {
  it('is told to nobody and logged once with the id of its request', async () => {
    lines.length = 0;
    const { status, headers, body } = await http.post({ query: '{ explode }' });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: null,
      errors: [
        {
          message: 'Something went wrong on our side.',
          locations: [{ line: 1, column: 3 }],
          path: ['explode'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: headers.get('x-request-id') },
        },
      ],
    });
    const logged = lines.filter((line) => line.includes('failed unexpectedly'));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(headers.get('x-request-id'));
    expect(logged[0]).toContain('probe.feature.ts');
  });

  it('never fills an answer with more than a hundred errors', async () => {
    const { body } = await http.post({ query: '{ manyFailing(count: 150) { fails } }' });
    expect(body.errors).toHaveLength(100);
  });
});

describe('the log', () => {
  it('says which route was asked and how it went, but not what was written', async () => {
    lines.length = 0;
    await http.post({
      query: 'query ($id: String!) { asUuid(id: $id) }',
      variables: { id: 'mette@example.org' },
    });
    await fetch(http.url('/tickets/secret-token'));
    expect(lines.join('')).not.toMatch(/mette|secret-token/);
    expect(lines.filter((line) => line.includes('"msg":"request"'))).toHaveLength(2);
    expect(lines.join('')).toContain('"route":"/graphql","status":200');
  });
});
