import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { vocabulary } from '../../vocabulary/feature.ts';
import { places } from '../feature.ts';

const api = useApi({ features: [vocabulary, places] });

describe('towns', () => {
  it('lists every town with its municipality, and asks the database nothing', async () => {
    const { result, statements } = await api.countQueries(() =>
      api.run<{ towns: { id: string; municipality: { name: string } }[] }>(
        '{ towns { id name latitude longitude municipality { code name } } }',
      ),
    );
    expect(result.towns).toHaveLength(31);
    expect(result.towns).toContainEqual({
      id: 'ikast',
      name: 'Ikast',
      latitude: 56.139,
      longitude: 9.158,
      municipality: { code: '756', name: 'Ikast-Brande' },
    });
    expect(statements).toEqual([]);
  });
});
