import { describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { places } from '../../features/places/feature.ts';
import { vocabulary } from '../../features/vocabulary/feature.ts';
import { useHttp } from '../../testing/use-http.ts';

const http = useHttp({ features: [vocabulary, places] });

describe('the GraphQL-over-HTTP specification', () => {
  it('is kept: every MUST and MAY, and every SHOULD but those that would answer a mistake with 200', async () => {
    const audits = serverAudits({ url: () => http.url('/graphql') });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    expect(results.length).toBeGreaterThanOrEqual(60);
    const missed = results.filter(({ status }) => status !== 'ok').map(({ name }) => name);
    expect(missed).toEqual([
      'SHOULD use 200 status code on document parsing failure when accepting application/json',
      'SHOULD use 200 status code on document validation failure when accepting application/json',
      'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
    expect(results.filter(({ name }) => name.startsWith('SHOULD'))).toHaveLength(23);
  });
});
