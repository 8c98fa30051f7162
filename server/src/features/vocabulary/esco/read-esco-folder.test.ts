import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import type { BrokenRow } from './esco-problem.ts';
import { folderOf, INVENTED, zipOf } from './invented-esco.ts';
import { readEscoFolder } from './read-esco-folder.ts';

const run = promisify(execFile);
const KITE = 'http://example.org/esco/occupation/kite-maker';
const BAMBOO = 'http://example.org/esco/skill/bend-bamboo';

describe('ESCO read from a folder', () => {
  it('puts together what its files tell about a concept in all languages', async () => {
    const esco = await readEscoFolder(await folderOf(INVENTED));
    expect(esco.byUri(KITE)).toEqual({
      id: KITE,
      uri: KITE,
      scheme: 'OCCUPATION',
      isGroup: false,
      labels: [
        { language: 'en', kind: 'PREFERRED', text: 'kite maker' },
        { language: 'en', kind: 'ALTERNATIVE', text: 'kite builder' },
        { language: 'en', kind: 'ALTERNATIVE', text: 'maker of kites' },
        { language: 'en', kind: 'HIDDEN', text: 'kitemaker' },
        { language: 'da', kind: 'PREFERRED', text: 'dragebygger' },
        { language: 'da', kind: 'ALTERNATIVE', text: 'dragemager' },
        { language: 'de', kind: 'PREFERRED', text: 'Drachenbauer/Drachenbauerin' },
        { language: 'en', kind: 'ALTERNATIVE', text: 'kiter' },
      ],
      descriptions: { en: 'Makes kites,\nand says "fly".' },
      broaderIds: ['http://data.europa.eu/esco/isco/C7531'],
    });
    expect(esco.byUri(BAMBOO)?.descriptions).toEqual({ en: 'Bend it.', da: 'Bøje det.' });
    expect(esco.byUri(BAMBOO)?.broaderIds).toEqual(['http://example.org/esco/skill/S1']);
    expect(esco.byUri('http://data.europa.eu/esco/isco/C753')?.labels).toEqual([
      { language: 'en', kind: 'PREFERRED', text: 'Makers' },
      { language: 'da', kind: 'PREFERRED', text: 'Håndværkere' },
      { language: 'en', kind: 'ALTERNATIVE', text: 'Craft makers' },
      { language: 'de', kind: 'PREFERRED', text: 'Handwerker' },
    ]);
  });

  it('relates occupations to skills, and a narrower occupation to its own broader one rather than to ISCO', async () => {
    const esco = await readEscoFolder(await folderOf(INVENTED));
    expect(esco.skillsOf(KITE)).toEqual([
      { occupationId: KITE, skillId: BAMBOO, isEssential: true },
      { occupationId: KITE, skillId: 'http://example.org/esco/skill/feel-the-wind', isEssential: false },
    ]);
    expect(esco.narrowerOf(KITE)).toEqual(['http://example.org/esco/occupation/stunt-kite-maker']);
    expect(esco.narrowerOf('http://data.europa.eu/esco/isco/C7531')).toEqual([KITE]);
    // Its ISCO group is in no file.
    expect(esco.byUri('http://example.org/esco/occupation/wind-reader')?.broaderIds).toEqual([]);
    expect(esco.byUri('http://example.org/esco/occupation/wind-reader')?.labels[1]?.text).toBe(
      'weather listener',
    );
  });

  it('reads the same from a zip as from a folder, and a file that stands in both once', async () => {
    const folder = await readEscoFolder(await folderOf(INVENTED));
    const zips = await folderOf({ 'ESCO dataset - v9.1.0 - classification - en - csv.zip': zipOf(INVENTED) });
    const both = await readEscoFolder([zips, await folderOf(INVENTED)]);
    expect((await readEscoFolder(zips)).concepts).toEqual(folder.concepts);
    expect(both.concepts).toEqual(folder.concepts);
  });

  it('has a version that changes with the content', async () => {
    const one = await readEscoFolder(await folderOf({ 'esco_v9.1.0.zip': zipOf(INVENTED) }));
    const same = await readEscoFolder(await folderOf({ 'esco_v9.1.0.zip': zipOf(INVENTED) }));
    const changed = {
      ...INVENTED,
      'isco08_da_de_en.csv': 'isco08,da,de,en\n753,Håndværkere,Handwerker,Craft Makers\n',
    };
    const other = await readEscoFolder(await folderOf({ 'esco_v9.1.0.zip': zipOf(changed) }));
    expect(one.version).toMatch(/^esco 9\.1\.0 [0-9a-f]{12}$/);
    expect(same.version).toBe(one.version);
    expect(other.version).not.toBe(one.version);
  });

  it('takes the preferred name of the newest version and keeps the older one as another', async () => {
    const of = (label: string) => ({
      'occupations_en.csv': `conceptUri,preferredLabel,altLabels\n${KITE},${label},\n`,
    });
    const old = await folderOf(of('kite man'), 'esco v9.9');
    const young = await folderOf(of('kite maker'), 'esco v9.10');
    for (const places of [
      [old, young],
      [young, old],
    ]) {
      expect((await readEscoFolder(places)).byUri(KITE)?.labels).toEqual([
        { language: 'en', kind: 'PREFERRED', text: 'kite maker' },
        { language: 'en', kind: 'ALTERNATIVE', text: 'kite man' },
      ]);
    }
  });

  it('works when files are missing', async () => {
    const esco = await readEscoFolder(await folderOf({ 'skills_da.csv': INVENTED['skills_da.csv'] ?? '' }));
    expect(esco.concepts.map(({ uri }) => uri)).toEqual([BAMBOO]);
    expect(esco.occupationsOf(BAMBOO)).toEqual([]);
  });

  it('leaves broken rows out and tells file, line and what is wrong', async () => {
    const broken: BrokenRow[] = [];
    const folder = await folderOf({
      'occupations_en.csv':
        'conceptUri,preferredLabel,iscoGroup,altLabels\n' +
        `${KITE},kite maker,7531,"one\ntwo"\n` +
        'kite,kite maker,7531,\n' +
        'http://example.org/o/1,,7531,\n' +
        'http://example.org/o/2,two,75x,\n' +
        'http://example.org/o/3,three\n' +
        'http://example.org/o/4,four" and a half,7531,\n',
      'occupationSkillRelations_en.csv': `occupationUri,relationType,skillUri\n${KITE},always,${BAMBOO}\n`,
    });
    const esco = await readEscoFolder(folder, { onBroken: (row) => broken.push(row) });
    expect(esco.concepts.map(({ labels }) => labels[0]?.text)).toEqual(['kite maker', 'four" and a half']);
    const file = 'occupations_en.csv';
    expect(broken).toEqual([
      { file, line: 4, wrong: 'conceptUri is "kite", not an address' },
      { file, line: 5, wrong: 'preferredLabel is empty' },
      { file, line: 6, wrong: 'iscoGroup is "75x", not one to four digits' },
      { file, line: 7, wrong: 'it has 2 columns, not 4' },
      {
        file: 'occupationSkillRelations_en.csv',
        line: 2,
        wrong: 'relationType is "always", not essential or optional',
      },
    ]);
  });

  it('says in one sentence what is wrong with a folder or a whole file', async () => {
    await expect(readEscoFolder('/no/such/folder')).rejects.toThrow(
      'There is no folder or zip file /no/such/folder.',
    );
    const empty = await folderOf({ 'readme.txt': 'Nothing.' });
    await expect(readEscoFolder(empty)).rejects.toThrow(/^.* holds none of ESCO's files/);
    await expect(readEscoFolder(await folderOf({ 'esco.zip': 'no zip' }))).rejects.toThrow(
      /^esco\.zip is not a whole zip file/,
    );
    await expect(readEscoFolder(await folderOf({ 'skills_en.csv': 'a,b\n' }))).rejects.toThrow(
      'skills_en.csv is not as ESCO makes it: the column conceptUri, preferredLabel is missing.',
    );
    await expect(readEscoFolder(await folderOf({ 'skills_en.csv': '' }))).rejects.toThrow(
      'skills_en.csv is empty.',
    );
    await expect(
      readEscoFolder(await folderOf({ 'skills_en.csv': `conceptUri,preferredLabel\n${BAMBOO},"bend\n` })),
    ).rejects.toThrow('skills_en.csv cannot be read: a quote that opens on line 2 or later is never closed.');
  });
});

const REAL = path.resolve('..', 'shared', 'data', 'esco');
const real = existsSync(REAL) ? describe : describe.skip;

/** In a process of its own: Jest's own makes it four times as slow. */
const COUNT = `
  const { readEscoFolder } = await import(process.argv[1]);
  const rows = {};
  let broken = 0;
  const esco = await readEscoFolder(process.argv[2], {
    onBroken: () => (broken += 1),
    onProgress: ({ file, rows: read, done }) => done && (rows[file.split(' › ').at(-1)] = read),
  });
  const count = (scheme, isGroup) =>
    esco.concepts.filter((one) => one.scheme === scheme && one.isGroup === isGroup).length;
  console.log(JSON.stringify({
    version: esco.version,
    broken,
    rows,
    concepts: [count('OCCUPATION', false), count('SKILL', false), count('OCCUPATION', true), count('SKILL', true)],
    edges: esco.concepts.reduce((sum, { id }) => sum + esco.skillsOf(id).length, 0),
  }));`;

real('ESCO 1.1.1 as it lies beside the checkout (skipped where it does not)', () => {
  it('has every occupation, skill and edge of the files, and nothing broken', async () => {
    const reader = path.resolve('server/src/features/vocabulary/esco/read-esco-folder.ts');
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', COUNT, reader, REAL]);
    expect(JSON.parse(stdout)).toMatchObject({
      version: expect.stringMatching(/^esco 1\.1\.1 /),
      broken: 0,
      rows: {
        'occupations_en.csv': 3_007,
        'skills_en.csv': 13_896,
        'occupationSkillRelations.csv': 123_855,
        'occupation_and_isco_labels_da_de_en.csv': 64_001,
      },
      // Three occupations and 106 skills have names in older files only.
      concepts: [3_007 + 3, 13_896 + 106, 619, 640],
      edges: 123_855,
    });
  }, 60_000);
});
