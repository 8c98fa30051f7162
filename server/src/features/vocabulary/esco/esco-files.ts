import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { EscoProblem } from './esco-problem.ts';
import { listZip } from './zip.ts';

/**
 * What a file of ESCO says. LABELS and ISCO are tables of names in several languages: one name a row, and one ISCO group
 * a row.
 */
export type EscoFileKind =
  'OCCUPATIONS' | 'SKILLS' | 'ISCO_GROUPS' | 'SKILL_GROUPS' | 'BROADER' | 'SKILL_EDGES' | 'LABELS' | 'ISCO';

/** One file to read, alone or within a zip. */
export interface EscoFile {
  kind: EscoFileKind;
  /** What people are shown: `esco.zip › skills_en.csv`. */
  name: string;
  /** ISO 639-1, from the file's name; null where each row says it, or nothing in the file is a word. */
  language: string | null;
  /** ESCO's version, from the nearest name that tells one: the file's, the zip's, the folder's; null when none does. */
  version: string | null;
  /** Bytes of the unzipped file. */
  size: number;
  /** Changes when the content does. */
  mark: string;
  open(): Promise<Readable>;
}

const KINDS: readonly (readonly [RegExp, EscoFileKind])[] = [
  [/^occupations_([a-z]{2})\.csv$/i, 'OCCUPATIONS'],
  [/^skills_([a-z]{2})\.csv$/i, 'SKILLS'],
  [/^ISCOGroups_([a-z]{2})\.csv$/i, 'ISCO_GROUPS'],
  [/^skillGroups_([a-z]{2})\.csv$/i, 'SKILL_GROUPS'],
  [/^broaderRelations(?:Occ|Skill)Pillar(?:_[a-z]{2})?\.csv$/i, 'BROADER'],
  [/^occupationSkillRelations(?:_[a-z]{2})?\.csv$/i, 'SKILL_EDGES'],
  [/^occupation_and_isco_labels(?:_[a-z]{2})*\.csv$/i, 'LABELS'],
  [/^isco08(?:_[a-z]{2})*\.csv$/i, 'ISCO'],
];

/**
 * The files of ESCO in these folders and zips (zips in a folder too), the newest version first, so that the first name a
 * concept gets is the one that holds. Files of other names are left alone.
 * @throws EscoProblem when something named is not there, or holds no file of ESCO.
 */
export async function listEscoFiles(places: readonly string[]): Promise<EscoFile[]> {
  const files: EscoFile[] = [];
  for (const place of places) files.push(...(await filesIn(place)));
  return withoutTwins(files).sort(
    (one, other) =>
      compareVersions(other.version, one.version) || order(one) - order(other) || byName(one, other),
  );
}

/** Newer after older; a version nobody tells is the oldest. */
export function compareVersions(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  return one.localeCompare(other, 'en', { numeric: true });
}

async function filesIn(place: string): Promise<EscoFile[]> {
  const what = await stat(place).catch(() => {
    throw new EscoProblem(`There is no folder or zip file ${place}.`);
  });
  const paths = what.isDirectory()
    ? (await readdir(place, { recursive: true })).sort().map((name) => path.join(place, name))
    : [place];
  const files: EscoFile[] = [];
  for (const file of paths) {
    if (/\.zip$/i.test(file)) files.push(...(await filesInZip(file)));
    else files.push(...(await plainFile(file)));
  }
  if (files.length === 0)
    throw new EscoProblem(`${place} holds none of ESCO's files (occupations_en.csv, skills_en.csv …).`);
  return files;
}

async function filesInZip(zip: string): Promise<EscoFile[]> {
  return (await listZip(zip)).flatMap(({ name, size, crc32, open }) => {
    const base = path.basename(name);
    const shown = `${path.basename(zip)} › ${base}`;
    return recognised(base, { name: shown, version: versionIn(base, zip), size, mark: `${crc32}`, open });
  });
}

async function plainFile(file: string): Promise<EscoFile[]> {
  const base = path.basename(file);
  if (!KINDS.some(([pattern]) => pattern.test(base))) return [];
  const { size, mtimeMs } = await stat(file);
  const open = () => Promise.resolve(createReadStream(file, { highWaterMark: 1 << 18 }));
  return recognised(base, { name: base, version: versionIn(base, file), size, mark: `${mtimeMs}`, open });
}

function recognised(base: string, file: Omit<EscoFile, 'kind' | 'language'>): EscoFile[] {
  for (const [pattern, kind] of KINDS) {
    const match = pattern.exec(base);
    if (match) return [{ ...file, kind, language: match[1]?.toLowerCase() ?? null }];
  }
  return [];
}

function versionIn(base: string, file: string): string | null {
  const names = [base, ...path.resolve(file).split(path.sep).reverse()].slice(0, 4);
  for (const name of names) {
    const found = /v(\d+(?:\.\d+){1,2})(?!\d)/i.exec(name);
    if (found?.[1]) return found[1];
  }
  return null;
}

/** The same file in both of the official zips, or unzipped beside them, is read once. */
function withoutTwins(files: readonly EscoFile[]): EscoFile[] {
  const seen = new Map<string, EscoFile>();
  for (const file of files) {
    const twin = `${path.basename(file.name.split(' › ').at(-1) ?? '')} ${file.version} ${file.size}`;
    if (!seen.has(twin)) seen.set(twin, file);
  }
  return [...seen.values()];
}

/** Concepts before what relates them, full descriptions before mere tables of names. */
function order(file: EscoFile): number {
  const kinds: EscoFileKind[] = [
    'OCCUPATIONS',
    'SKILLS',
    'ISCO_GROUPS',
    'SKILL_GROUPS',
    'LABELS',
    'ISCO',
    'BROADER',
    'SKILL_EDGES',
  ];
  return kinds.indexOf(file.kind);
}

/** The same order from a folder and from a zip; English first, the language in which ESCO is kept. */
function byName(one: EscoFile, other: EscoFile): number {
  const isEnglish = ({ language }: EscoFile) => Number(language !== 'en');
  return isEnglish(one) - isEnglish(other) || (one.name < other.name ? -1 : 1);
}
