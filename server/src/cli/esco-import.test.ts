import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { folderOf, INVENTED } from '../features/vocabulary/esco/invented-esco.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { inCheckout } from './checkout.ts';

const command = inCheckout('server', 'src', 'cli', 'esco-import.ts');

/** Runs the command as `pnpm esco:import` does. */
async function escoImport(databaseUrl: string, ...words: string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: databaseUrl };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [command, ...words], { env });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

describe('pnpm esco:import', () => {
  const database = useTestDatabase();
  it('says how far it is and what has changed, and the second time that nothing has', async () => {
    const folder = await folderOf(INVENTED);
    const first = await escoImport(database.url(), folder);
    expect(first.code).toBe(0);
    expect(first.said).toContain('✓ occupations_en.csv: 3 rows');
    expect(first.said).toContain('ESCO 9.1.0 is in the database: 42 changes.');
    const second = await escoImport(database.url(), folder);
    expect(second.code).toBe(0);
    expect(second.said).toContain('0 changes: the vocabulary had all of ESCO 9.1.0 already.');
  }, 60_000);

  it('shows the first twenty broken rows and counts the others', async () => {
    const rows = Array.from({ length: 23 }, (_, index) => `nothing-${index},kites\n`).join('');
    const folder = await folderOf({ 'skills_en.csv': `conceptUri,preferredLabel\n${rows}` });
    const { code, said } = await escoImport(database.url(), '--strict', folder);
    expect(code).toBe(1);
    expect(said).toContain(
      '23 broken rows:\n  skills_en.csv, line 2: conceptUri is "nothing-0", not an address.',
    );
    expect(said).toContain('nothing-19');
    expect(said).not.toContain('nothing-20');
    expect(said).toContain('… and 3 more.');
    expect(said).toContain('23 rows are broken: nothing was changed.');
  }, 30_000);

  it('says in one sentence what is wrong with how it was called', async () => {
    expect(await escoImport(database.url())).toEqual({
      code: 1,
      said: '\nSay which folder or zips to import. --help says more.\n',
    });
    expect((await escoImport(database.url(), '--version', 'new', '/no/such/folder')).said).toBe(
      '\n--version new is no version: 1.2.0 is one.\n',
    );
    const { code, said } = await escoImport(database.url(), '/no/such/folder');
    expect(code).toBe(1);
    expect(said).toMatch(/There is no folder or zip file \/no\/such\/folder\.\n$/);
  }, 30_000);
});

const REAL = inCheckout('..', 'shared', 'data', 'esco');
const real = existsSync(REAL) ? describe : describe.skip;

real('ESCO 1.1.1 as it lies beside the checkout (skipped where it does not)', () => {
  const database = useTestDatabase();

  it('is imported in less than two minutes, and the second time without a change', async () => {
    const began = performance.now();
    const { said } = await escoImport(database.url(), REAL);
    expect(performance.now() - began).toBeLessThan(120_000);
    expect(said).toContain('ESCO 1.1.1 is in the database');
    expect(said).toContain('skills of occupations 123,855');
    expect(said).toContain('Left out: 7 relations with an end that is no known concept.');
    // One occupation that the relations of 1.1.1 speak of has its name in 1.1.0 only.
    expect(await currentOfEsco(database.url())).toEqual({ OCCUPATION: 3_007 + 1, SKILL: 13_896 });
    expect((await escoImport(database.url(), path.join(REAL, '.'))).said).toContain('0 changes');
  }, 240_000);
});

async function currentOfEsco(databaseUrl: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ scheme: string; count: number }>(
    `select scheme, count(*)::int as count from concept
      where is_current and not is_group and uri like 'http://data.europa.eu/%' group by scheme`,
  );
  await client.end();
  return Object.fromEntries(rows.map(({ scheme, count }) => [scheme, count]));
}
