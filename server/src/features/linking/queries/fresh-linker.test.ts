import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { vocabulary } from '../../vocabulary/feature.ts';
import { thesaurusSettled } from '../../vocabulary/index.ts';
import { linking } from '../feature.ts';
import { freshLinker, linkerSettled } from './fresh-linker.ts';

const api = useApi({ features: [vocabulary, linking] });
const fresh = async () => freshLinker(await api.context());

describe('the linker of a process', () => {
  it('is made once, whoever asks, and asks the database nothing while the vocabulary stands', async () => {
    const [one, other] = await Promise.all([fresh(), fresh()]);
    expect(other).toBe(one);
    const { result, statements } = await api.countQueries(fresh);
    expect(result).toBe(one);
    expect(statements).toEqual([]);
  });

  it('answers with the words it has while it learns new ones, and then with those', async () => {
    const before = await fresh();
    await api.asOwner(`insert into concept (id, scheme, source, uri, label_de, label_en, esco_version)
                       values ('esco-kites', 'SKILL', 'ESCO', 'http://example.org/kites', 'Drachen bauen', 'build kites', '9')`);
    await api.asOwner(`insert into concept_label (concept_id, source, language, kind, text, version)
                       values ('esco-kites', 'ESCO', 'en', 'PREFERRED', 'build kites', '9')`);
    await api.asOwner('update vocabulary_version set revision = revision + 1');
    api.clock.advance(1_000);
    await fresh();
    await thesaurusSettled(api.app());
    expect(await fresh()).toBe(before);
    await linkerSettled(api.app());
    const after = await fresh();
    expect(before.find('build kites', 'en', ['SKILL'], 1)).toEqual([]);
    expect(after.find('build kites', 'en', ['SKILL'], 1)[0]?.conceptId).toBe('esco-kites');
    expect(after.link('I build kites.', 'en')[0]?.conceptId).toBe('esco-kites');
  });
});
