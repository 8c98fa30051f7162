import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { vocabulary } from '../feature.ts';
import { ownWords } from '../model/own-words.ts';
import { conceptsKnown } from './concepts-known.ts';
import { freshThesaurus, thesaurusSettled } from './fresh-thesaurus.ts';

const api = useApi({ features: [vocabulary] });
const own = ownWords();

async function fresh() {
  return freshThesaurus(await api.context());
}

describe('the thesaurus in memory', () => {
  it('holds our own words with their names and relations', async () => {
    const thesaurus = await fresh();
    expect(thesaurus.version).toBe(`vocabulary 1 ${own.mark}`);
    expect(thesaurus.concepts).toHaveLength(own.concepts.length);
    expect(thesaurus.concept('budget')).toEqual({
      id: 'budget',
      uri: null,
      scheme: 'TOPIC',
      isGroup: false,
      labels: [
        { language: 'da', kind: 'PREFERRED', text: 'Budget' },
        { language: 'de', kind: 'PREFERRED', text: 'Budget' },
        { language: 'en', kind: 'PREFERRED', text: 'Budget' },
      ],
      descriptions: {},
      broaderIds: ['topic-money'],
    });
    expect(thesaurus.offers('budget', ['TOPIC'])).toBe(true);
    expect(thesaurus.offers('budget', ['SKILL'])).toBe(false);
    expect(thesaurus.offers('topic-money', ['TOPIC'])).toBe(false);
    expect(thesaurus.offers('nothing', ['TOPIC'])).toBe(false);
  });

  it('costs one small statement, once a second', async () => {
    await fresh();
    api.clock.advance(1_000);
    const first = await api.countQueries(fresh);
    const second = await api.countQueries(fresh);
    expect(first.statements).toHaveLength(1);
    expect(second.statements).toEqual([]);
    expect(second.result).toBe(first.result);
  });

  it('answers with the old words while the new ones are read', async () => {
    const before = await fresh();
    await api.asOwner(`insert into concept (id, scheme, source, uri, label_de, label_en, esco_version)
                       values ('esco-1', 'SKILL', 'ESCO', 'http://example.org/1', 'Drachen bauen', 'build kites', '9.1.0')`);
    await api.asOwner(`insert into concept_label (concept_id, source, language, kind, text, version) values
                       ('esco-1', 'ESCO', 'en', 'PREFERRED', 'build kites', '9.1.0'),
                       ('esco-1', 'ESCO', 'en', 'ALTERNATIVE', 'kite building', '9.1.0'),
                       ('esco-1', 'ESCO', 'de', 'PREFERRED', 'Drachen bauen', '9.1.0')`);
    await api.asOwner('update vocabulary_version set revision = revision + 1');
    expect(await fresh()).toBe(before);
    api.clock.advance(1_000);
    expect(await fresh()).toBe(before);
    await thesaurusSettled(api.app());
    const after = await fresh();
    expect(after.version).toBe(`vocabulary 2 ${own.mark}`);
    expect(after.byUri('http://example.org/1')?.labels.map(({ text }) => text)).toEqual([
      'Drachen bauen',
      'build kites',
      'kite building',
    ]);
  });

  it('reads a concept without a name in a language by its name in another', async () => {
    const [concept] = await conceptsKnown(await api.context(), ['nothing', 'esco-1']);
    expect(concept).toEqual({
      id: 'esco-1',
      scheme: 'SKILL',
      label: { da: 'build kites', en: 'build kites', de: 'Drachen bauen' },
      broaderId: null,
    });
  });

  it('still reads what a newer version has given up, and no longer offers it', async () => {
    await api.asOwner(`update concept set is_current = false where id = 'esco-1'`);
    await api.asOwner('update vocabulary_version set revision = revision + 1');
    api.clock.advance(1_000);
    await fresh();
    await thesaurusSettled(api.app());
    const thesaurus = await fresh();
    expect(thesaurus.offers('esco-1', ['SKILL'])).toBe(false);
    expect(thesaurus.concepts.some(({ id }) => id === 'esco-1')).toBe(false);
    const known = await conceptsKnown(await api.context(), ['esco-1', 'budget']);
    expect(known.map(({ label }) => label.en)).toEqual(['build kites', 'Budget']);
  });
});
