import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Stop } from '../sentence.ts';

/** What a first cell is called that names ids rather than being one. */
const HEADING = /^(?:[a-z]+_)*id$/i;

/** The rows of a tab-separated file, each with at least so many cells; a heading such as `q_id` is left out. */
export function tsvRows(folder: string, name: string, cells: number): string[][] {
  const file = path.join(folder, name);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Stop(`There is no folder ${folder}.`);
  if (!existsSync(file)) throw new Stop(`There is no ${name} in ${folder}.`);
  const rows = rowsOfFile(file, cells);
  return HEADING.test(rows[0]?.[0] ?? '') ? rows.slice(1) : rows;
}

/** The same of a file given by its own path. */
export function rowsOfFile(file: string, cells: number): string[][] {
  if (!existsSync(file)) throw new Stop(`There is no file ${file}.`);
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const rows = text.split(/\r?\n/).map((line) => line.split('\t'));
  const broken = rows.findIndex((row) => row.length < cells && row.join('') !== '');
  if (broken >= 0)
    throw new Stop(`${file}, line ${broken + 1}: there should be ${cells} cells with tabs between them.`);
  return rows.filter((row) => row.join('') !== '');
}
