import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../testing/run-operation.ts';
import { vocabulary } from './feature.ts';
import {
  areRelated,
  conceptById,
  conceptsByIds,
  CONCEPTS,
  isOffered,
  offeredConcepts,
} from './model/concepts.ts';
import { ownWords } from './model/own-words.ts';

const api = useApi({ features: [vocabulary] });

describe('the vocabulary', () => {
  it('offers topics and industries with words of their own in three languages', () => {
    expect(offeredConcepts('TOPIC')).toHaveLength(29);
    expect(offeredConcepts('INDUSTRY')).toHaveLength(19);
    for (const scheme of ['TOPIC', 'INDUSTRY'] as const) {
      for (const language of ['da', 'en', 'de'] as const) {
        const labels = offeredConcepts(scheme).map(({ label }) => label[language]);
        expect(new Set(labels).size).toBe(labels.length);
        for (const label of labels) expect(label).toMatch(/^\p{Lu}[\p{L}\d -]*(, [\p{L} ]+)?[\p{L} -]*$/u);
      }
    }
  });

  it('has every id once', () => {
    expect(new Set(CONCEPTS.map(({ id }) => id)).size).toBe(CONCEPTS.length);
  });

  it('knows what is related: topics of the same group, but a topic is not related to itself', () => {
    expect(areRelated('export', 'export-germany')).toBe(true);
    expect(areRelated('export', 'export')).toBe(false);
    expect(areRelated('export', 'budget')).toBe(false);
    expect(areRelated('topic-money', 'topic-customers')).toBe(false);
    expect(areRelated('export', 'nothing')).toBe(false);
  });

  it('finds concepts by id, and offers no group and nothing of the other list', () => {
    expect(conceptById('budget')?.label.da).toBe('Budget');
    expect(conceptById('nothing')).toBeNull();
    expect(conceptsByIds(['sales', 'nothing', 'budget']).map(({ id }) => id)).toEqual(['sales', 'budget']);
    expect(isOffered('TOPIC', 'budget')).toBe(true);
    expect(isOffered('INDUSTRY', 'budget')).toBe(false);
    expect(isOffered('TOPIC', 'topic-money')).toBe(false);
  });

  it('is answered from memory', async () => {
    const { result, statements } = await api.countQueries(() =>
      api.run<{ concepts: { id: string }[] }>(
        '{ concepts(scheme: INDUSTRY) { id scheme label { da en de } } }',
      ),
    );
    expect(result.concepts).toHaveLength(19);
    expect(result.concepts[0]).toEqual({
      id: 'textile',
      scheme: 'INDUSTRY',
      label: { da: 'Tekstil og mode', en: 'Textiles and fashion', de: 'Textil und Mode' },
    });
    expect(statements).toEqual([]);
  });

  it('lists no occupations and skills, of which there are thousands', async () => {
    for (const scheme of ['OCCUPATION', 'SKILL']) {
      const { errors, code } = await api.settle(`{ concepts(scheme: ${scheme}) { id } }`);
      expect(code).toBe('BAD_USER_INPUT');
      expect(errors[0]?.message).toBe(
        'There are thousands of occupations and skills: ask "findConcepts" with some words.',
      );
    }
  });

  it('says what it is made of, with one statement', async () => {
    const own = ownWords();
    const ask = () =>
      api.run('{ vocabularyInfo { version conceptCount sources { name version importedAt } } }');
    const ours = { name: 'Vækstbro', version: own.mark, importedAt: null };
    const conceptCount = own.concepts.filter((concept) => !concept.is_group).length;
    expect(await ask()).toEqual({
      vocabularyInfo: { version: `vocabulary 1 ${own.mark}`, conceptCount, sources: [ours] },
    });
    for (const [version, day] of [
      ['1.1.0', '01'],
      ['1.1.1', '02'],
      ['1.1.1', '03'],
    ])
      await api.asOwner(
        `insert into vocabulary_import (version, files, counts, started_by, started_at, finished_at)
         values ($1, '[]', '{}', 'a test', $2, $2)`,
        [version, `2026-08-${day}T10:00:00Z`],
      );
    const { result, statements } = await api.countQueries(ask);
    expect(result).toMatchObject({
      vocabularyInfo: {
        sources: [
          ours,
          { name: 'ESCO', version: '1.1.1', importedAt: '2026-08-03T10:00:00.000Z' },
          { name: 'ESCO', version: '1.1.0', importedAt: '2026-08-01T10:00:00.000Z' },
        ],
      },
    });
    expect(statements).toHaveLength(1);
  });

  it('is the same in the database, for what points to it', async () => {
    const rows = await api
      .em()
      .execute(
        `select id, scheme, label_de, broader_id from concept where scheme in ('TOPIC', 'INDUSTRY') order by position`,
      );
    expect(rows).toEqual(
      CONCEPTS.map(({ id, scheme, label, broaderId }) => ({
        id,
        scheme,
        label_de: label.de,
        broader_id: broaderId,
      })),
    );
  });
});
