import { describe, expect, it } from '@jest/globals';
import { probe } from '../../testing/probe.feature.ts';
import { useHttp } from '../../testing/use-http.ts';

const http = useHttp({
  features: [probe],
  settings: { production: true, queries: 'any', publicUrl: 'https://vaekstbro.example' },
});

describe('in production', () => {
  it('nobody is told what the schema looks like', async () => {
    const { body } = await http.post({ query: '{ __schema { types { name } } }' });
    expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(body.data).toBeUndefined();
  });

  it('a mistyped field is no hint at the right one', async () => {
    const { body } = await http.post({ query: '{ prob { name } }' });
    expect(JSON.stringify(body)).not.toContain('Did you mean');
    expect(JSON.stringify(body)).not.toContain('probe');
  });
});
