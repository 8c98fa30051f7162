import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { useApi } from '../../../testing/run-operation.ts';
import { vocabulary } from '../feature.ts';
import { ownWords } from '../model/own-words.ts';
import { plantOwnWords, VOCABULARY_LOCK } from '../model/plant-own-words.ts';
import { loadThesaurus } from '../queries/load-thesaurus.ts';
import { conceptIdOf } from './concept-id.ts';
import type { BrokenRow } from './esco-problem.ts';
import { importEsco, type ImportOptions } from './import-esco.ts';
import { folderOf, INVENTED } from './invented-esco.ts';

const KITE = 'http://example.org/esco/occupation/kite-maker';
const BAMBOO = 'http://example.org/esco/skill/bend-bamboo';
const WIND = 'http://example.org/esco/occupation/wind-reader';

/** A database of its own for each story, because what is imported stays. */
function useImports() {
  const api = useApi({ features: [vocabulary] });
  const withOwner = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: api.databaseUrl() });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const bring = (places: string[], options: Partial<ImportOptions> = {}) =>
    withOwner((client) =>
      importEsco(client, places, { startedBy: 'a test', now: () => api.clock.now(), ...options }),
    );
  const everything = async () => {
    const tables = ['concept', 'concept_label', 'concept_description', 'concept_broader', 'occupation_skill'];
    const rows: unknown[] = [];
    for (const table of [...tables, 'vocabulary_import', 'vocabulary_version'])
      rows.push(await api.asOwner(`select t.* from ${table} t order by t::text`));
    return rows;
  };
  return { api, withOwner, bring, everything, thesaurus: () => loadThesaurus(api.app().sql) };
}

describe('an import of ESCO', () => {
  const { api, withOwner, bring, everything, thesaurus } = useImports();

  it('brings concepts, names with their versions, descriptions and relations, and says how many', async () => {
    const outcome = await bring([await folderOf(INVENTED)]);
    expect(outcome).toEqual({
      version: '9.1.0',
      counts: { concepts: 8, givenUp: 0, names: 23, descriptions: 4, broader: 4, skills: 3 },
      leftOut: { nameless: 0, loose: 0 },
      brokenRows: 0,
      changes: 42,
    });
    const names = await api.asOwner(
      `select language, kind, text, version from concept_label where concept_id = $1 order by language, kind desc, text`,
      [conceptIdOf(KITE)],
    );
    expect(names).toEqual([
      { language: 'da', kind: 'PREFERRED', text: 'dragebygger', version: '1.0.8' },
      { language: 'da', kind: 'ALTERNATIVE', text: 'dragemager', version: '1.0.8' },
      { language: 'de', kind: 'PREFERRED', text: 'Drachenbauer/Drachenbauerin', version: '1.1.0' },
      { language: 'en', kind: 'PREFERRED', text: 'kite maker', version: '9.1.0' },
      { language: 'en', kind: 'HIDDEN', text: 'kitemaker', version: '9.1.0' },
      { language: 'en', kind: 'ALTERNATIVE', text: 'kite builder', version: '9.1.0' },
      { language: 'en', kind: 'ALTERNATIVE', text: 'kiter', version: '1.1.0' },
      { language: 'en', kind: 'ALTERNATIVE', text: 'maker of kites', version: '9.1.0' },
    ]);
  });

  it('is read back as the files say it', async () => {
    const esco = await thesaurus();
    const kite = conceptIdOf(KITE);
    expect(kite).toMatch(/^esco-[0-9a-f]{24}$/);
    expect(esco.byUri(KITE)).toMatchObject({ id: kite, scheme: 'OCCUPATION', isGroup: false });
    expect(esco.byUri(KITE)?.descriptions).toEqual({ en: 'Makes kites,\nand says "fly".' });
    expect(esco.byUri(KITE)?.broaderIds).toEqual(['isco-C7531']);
    expect(esco.concept('isco-C753')?.labels.map(({ text }) => text)).toEqual([
      'Håndværkere',
      'Handwerker',
      'Makers',
      'Craft makers',
    ]);
    expect(esco.skillsOf(kite).map(({ skillId, isEssential }) => [skillId, isEssential])).toEqual(
      expect.arrayContaining([
        [conceptIdOf(BAMBOO), true],
        [conceptIdOf('http://example.org/esco/skill/feel-the-wind'), false],
      ]),
    );
  });

  it('changes nothing the second time', async () => {
    const before = await everything();
    const outcome = await bring([await folderOf(INVENTED)]);
    expect(outcome.changes).toBe(0);
    expect(await everything()).toEqual(before);
  });

  it('writes down which files it brought, and no person', async () => {
    const imports = await api.asOwner('select version, files, started_by, counts from vocabulary_import');
    expect(imports).toHaveLength(1);
    expect(imports[0]).toMatchObject({
      version: '9.1.0',
      started_by: 'a test',
      counts: { concepts: 8, loose: 0 },
    });
    expect(imports[0]?.['files']).toHaveLength(10);
  });

  it('is refused while another one runs, and changes nothing', async () => {
    await withOwner(async (other) => {
      await other.query('begin');
      await other.query('select pg_advisory_xact_lock($1)', [VOCABULARY_LOCK]);
      await expect(bring([await folderOf(INVENTED)])).rejects.toThrow(
        'Another import is under way: wait until it has ended.',
      );
      await other.query('rollback');
    });
    expect((await bring([await folderOf(INVENTED)])).changes).toBe(0);
  });

  it('of a newer version calls things by their new names, keeps the old ones, and gives up what is gone', async () => {
    const newer = {
      'occupations_en.csv': `conceptUri,iscoGroup,preferredLabel,altLabels,description\n${KITE},7531,kite designer,,Designs kites.\n`,
      'occupationSkillRelations_en.csv': `occupationUri,relationType,skillUri\n${KITE},essential,http://example.org/esco/skill/feel-the-wind\n`,
    };
    const outcome = await bring([await folderOf(newer, 'esco v9.10.0')]);
    // Two occupations are gone; of the skills nothing was said.
    expect(outcome.counts.givenUp).toBe(2);
    const esco = await thesaurus();
    expect(esco.byUri(KITE)?.labels.filter(({ language }) => language === 'en')).toEqual([
      { language: 'en', kind: 'PREFERRED', text: 'kite designer' },
      { language: 'en', kind: 'HIDDEN', text: 'kitemaker' },
      { language: 'en', kind: 'ALTERNATIVE', text: 'kite builder' },
      { language: 'en', kind: 'ALTERNATIVE', text: 'kite maker' },
      { language: 'en', kind: 'ALTERNATIVE', text: 'kiter' },
      { language: 'en', kind: 'ALTERNATIVE', text: 'maker of kites' },
    ]);
    expect(esco.byUri(KITE)?.descriptions).toEqual({ en: 'Designs kites.' });
    expect(esco.skillsOf(conceptIdOf(KITE))).toEqual([
      {
        occupationId: conceptIdOf(KITE),
        skillId: conceptIdOf('http://example.org/esco/skill/feel-the-wind'),
        isEssential: true,
      },
    ]);
    expect(esco.concept(conceptIdOf(WIND))?.labels[0]?.text).toBe('wind reader');
    expect(esco.offers(conceptIdOf(WIND), ['OCCUPATION'])).toBe(false);
    expect(esco.offers(conceptIdOf(BAMBOO), ['SKILL'])).toBe(true);
  });

  it('of an older version adds names and takes nothing back', async () => {
    const before = await thesaurus();
    const older = await folderOf(
      { ...INVENTED, 'skills_en.csv': `conceptUri,preferredLabel\n${BAMBOO},bamboo bending\n` },
      'v8.0.0',
    );
    const outcome = await bring([older]);
    expect(outcome.counts).toEqual({
      concepts: 0,
      givenUp: 0,
      names: 1,
      descriptions: 0,
      broader: 0,
      skills: 1,
    });
    const after = await thesaurus();
    expect(after.byUri(BAMBOO)?.labels.filter(({ language }) => language === 'en')).toEqual([
      { language: 'en', kind: 'PREFERRED', text: 'bend bamboo' },
      { language: 'en', kind: 'ALTERNATIVE', text: 'bamboo bending' },
      { language: 'en', kind: 'ALTERNATIVE', text: 'shape bamboo' },
    ]);
    expect(after.byUri(KITE)).toEqual(before.byUri(KITE));
    expect(after.offers(conceptIdOf(WIND), ['OCCUPATION'])).toBe(false);
  });

  it('offers again what a later version brings back', async () => {
    const outcome = await bring([await folderOf(INVENTED, 'v9.11.0')]);
    expect(outcome.counts.concepts).toBeGreaterThan(0);
    expect((await thesaurus()).offers(conceptIdOf(WIND), ['OCCUPATION'])).toBe(true);
  });
});

describe('what is wrong with the files', () => {
  const { bring, everything, thesaurus } = useImports();
  const BROKEN = {
    'skills_en.csv': `conceptUri,preferredLabel\n${BAMBOO},bend bamboo\nbamboo,bend bamboo\n${KITE},\n`,
    'skills_fr.csv': `conceptUri,preferredLabel\nhttp://example.org/esco/skill/only-french,plier\n`,
    'broaderRelationsSkillPillar_en.csv': `conceptUri,broaderUri\n${BAMBOO},http://example.org/nobody\n`,
  };

  it('stops a strict import before anything is changed', async () => {
    const before = await everything();
    await expect(bring([await folderOf(BROKEN)], { isStrict: true })).rejects.toThrow(
      '2 rows are broken: nothing was changed.',
    );
    expect(await everything()).toEqual(before);
  });

  it('is told and left out otherwise', async () => {
    const broken: BrokenRow[] = [];
    const outcome = await bring([await folderOf(BROKEN)], { onBroken: (row) => broken.push(row) });
    const file = 'skills_en.csv';
    expect(broken).toEqual([
      { file, line: 3, wrong: 'conceptUri is "bamboo", not an address' },
      { file, line: 4, wrong: 'preferredLabel is empty' },
    ]);
    expect(outcome).toMatchObject({ brokenRows: 2, leftOut: { nameless: 1, loose: 1 }, changes: 2 });
    expect((await thesaurus()).byUri(BAMBOO)?.labels).toEqual([
      { language: 'en', kind: 'PREFERRED', text: 'bend bamboo' },
    ]);
  });

  it('changes nothing when a whole file cannot be read, or nothing tells the version', async () => {
    const before = await everything();
    const endless = { 'skills_en.csv': `conceptUri,preferredLabel\n${KITE},kites\n${WIND},"wind\n` };
    await expect(bring([await folderOf(endless)])).rejects.toThrow(/never closed/);
    await expect(bring([await folderOf(INVENTED, 'esco')])).rejects.toThrow(
      'No name of a file or folder tells the version of ESCO (as in "esco_v1.2.0.zip"): say it with --version.',
    );
    expect(await everything()).toEqual(before);
    expect((await bring([await folderOf(INVENTED, 'esco')], { version: '9.2.0' })).version).toBe('9.2.0');
  });
});

describe('our own concepts', () => {
  const { api, withOwner, bring, thesaurus } = useImports();
  const own = ownWords();
  const kite = {
    id: 'occupation-kite-maker',
    scheme: 'OCCUPATION' as const,
    uri: KITE,
    is_group: false,
    label_da: 'Dragebygger',
    label_en: 'Kite maker',
    label_de: 'Drachenbauer/in',
    position: 9_999,
  };
  const withKite = (mark: string, uri: string | null = KITE) => ({
    ...own,
    mark,
    concepts: [...own.concepts, { ...kite, uri }],
    labels: [
      ...own.labels,
      { concept_id: kite.id, language: 'da', kind: 'PREFERRED' as const, text: 'Dragebygger' },
      { concept_id: kite.id, language: 'en', kind: 'PREFERRED' as const, text: 'Kite maker' },
    ],
  });
  const plant = (words: typeof own) =>
    withOwner(async (client) => {
      await client.query('begin');
      await plantOwnWords(client, words);
      await client.query('commit');
    });

  it('get our words when ESCO brought them first, and keep the id they have', async () => {
    await bring([await folderOf(INVENTED)]);
    await plant(withKite('first'));
    const concept = (await thesaurus()).byUri(KITE);
    expect(concept?.id).toBe(conceptIdOf(KITE));
    expect(concept?.labels.filter(({ kind }) => kind === 'PREFERRED')).toEqual([
      { language: 'da', kind: 'PREFERRED', text: 'Dragebygger' },
      { language: 'en', kind: 'PREFERRED', text: 'Kite maker' },
      { language: 'de', kind: 'PREFERRED', text: 'Drachenbauer/Drachenbauerin' },
    ]);
    expect((await bring([await folderOf(INVENTED)])).changes).toBe(0);
    expect(await api.asOwner('select label_de from concept where uri = $1', [KITE])).toEqual([
      { label_de: 'Drachenbauer/in' },
    ]);
  });

  it('stay readable when we no longer have them, and go on being planted once', async () => {
    await plant({ ...own, mark: 'second' });
    const [version] = await api.asOwner('select revision, own_mark from vocabulary_version');
    await plant({ ...own, mark: 'second' });
    expect(await api.asOwner('select revision, own_mark from vocabulary_version')).toEqual([version]);
    const after = await thesaurus();
    expect(after.concept(conceptIdOf(KITE))?.labels.length).toBeGreaterThan(0);
    expect(after.offers(conceptIdOf(KITE), ['OCCUPATION'])).toBe(false);
  });
});
