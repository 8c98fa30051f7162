import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readEscoFolder } from '../../features/vocabulary/esco/read-esco-folder.ts';
import { Thesaurus } from '../../features/vocabulary/index.ts';
import { CHECKOUT } from '../checkout.ts';
import { rankTitles } from './titles-layout.ts';

const ESCO = path.join(CHECKOUT, '../shared/data/esco');
const titles = (...texts: string[]) => texts.map((text) => ({ id: text, text }));
const NOTHING = new Thesaurus('none', [], []);

describe('rankTitles', () => {
  it('ranks every title of the corpus for each query, the most alike first and equals as they stand', () => {
    const [one, other, ...more] = rankTitles(
      NOTHING,
      'en',
      titles('baker', 'smith'),
      titles('welder', 'plumber', 'master baker'),
    );
    expect(more).toEqual([]);
    expect(one?.queryId).toBe('baker');
    expect(one?.titles.map(({ id }) => id)).toEqual(['master baker', 'welder', 'plumber']);
    expect(other?.titles.map(({ id }) => id)).toHaveLength(3);
  });

  const withEsco = existsSync(ESCO) ? it : it.skip;
  withEsco(
    'knows with all of ESCO what has other words (skipped where ../shared/data/esco is absent)',
    async () => {
      const thesaurus = await readEscoFolder(ESCO);
      const corpus = titles('Case worker', 'Staff nurse', 'Rector', 'HR Generalist');
      const ranked = [...rankTitles(thesaurus, 'en', titles('RN Case Manager', 'Recruiter'), corpus)];
      expect(ranked.map((one) => one.titles[0]?.id)).toEqual(['Staff nurse', 'HR Generalist']);
    },
    60_000,
  );
});
