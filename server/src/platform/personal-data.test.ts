import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { features } from '../app.ts';
import { useApi } from '../testing/run-operation.ts';
import { PURPOSES } from './purposes.ts';
import { personalTables, scrubbed, tablesOfNobody } from './personal-data.ts';

const api = useApi();
const tables = personalTables(features);
const ofNobody = tablesOfNobody(features);

/** `person.name` for every column of every table of ours. */
async function columnsOfDatabase(): Promise<Map<string, { nullable: boolean }>> {
  const rows = await api.em().execute<{ name: string; nullable: boolean }[]>(
    `select c.table_name || '.' || c.column_name as name, c.is_nullable = 'YES' as nullable
       from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE'`,
  );
  return new Map(rows.map(({ name, nullable }) => [name, { nullable }]));
}

const tableOf = (column: string): string => column.split('.')[0] ?? '';
const declared = tables.flatMap(({ table, columns }) =>
  Object.keys(columns).map((name) => `${table}.${name}`),
);

describe('the register of personal data', () => {
  it('names every column of every table, or says why the table tells of nobody', async () => {
    const there = [...(await columnsOfDatabase()).keys()];
    const forgotten = there.filter((name) => !declared.includes(name) && !(tableOf(name) in ofNobody));
    expect(forgotten).toEqual([]);
    expect(there.length).toBeGreaterThan(100);
  });

  it('names nothing that is not there', async () => {
    const there = await columnsOfDatabase();
    expect(declared.filter((name) => !there.has(name))).toEqual([]);
    const known = new Set([...there.keys()].map(tableOf));
    expect(Object.keys(ofNobody).filter((table) => !known.has(table))).toEqual([]);
  });

  it('says one thing about each column', () => {
    expect(declared.filter((name, place) => declared.indexOf(name) !== place && !isTwice(name))).toEqual([]);
    expect(tables.filter(({ table }) => table in ofNobody)).toEqual([]);
  });

  it('shows only columns that are there', async () => {
    const there = await columnsOfDatabase();
    const wrong = tables.flatMap(({ table, shown }) =>
      shown.filter((one) => typeof one === 'string' && !there.has(`${table}.${one}`)),
    );
    expect(wrong).toEqual([]);
  });

  it('empties only what may be empty', async () => {
    const there = await columnsOfDatabase();
    const wrong = tables.flatMap(({ table, columns }) =>
      Object.entries(columns)
        .filter(([column, erasure]) => erasure === 'NULL' && !there.get(`${table}.${column}`)?.nullable)
        .map(([column]) => `${table}.${column}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has a purpose, a section of its own and SQL that PostgreSQL understands for each declaration', async () => {
    const sections = tables.map(({ section }) => section);
    expect(new Set(sections).size).toBe(sections.length);
    for (const one of tables) {
      expect(PURPOSES[one.purpose]).toBe(one.purpose);
      const shown = one.shown.map((field) => (typeof field === 'string' ? field : field.sql));
      const values = scrubbed(one).map(({ value }) => value);
      const asked = [...shown, ...values, one.kept?.after ?? 'null'].join(', ');
      const whose = one.whose.replaceAll('$1', 'null::uuid').replaceAll('$2', 'null::citext');
      await expect(api.em().execute(`select ${asked} from ${one.table} where ${whose}`)).resolves.toEqual([]);
    }
  });
});

/**
 * A table whose rows are of one kind or of another, told apart by `whose`, is declared whole for both; words that one
 * person wrote about others go with any of them.
 */
function isTwice(name: string): boolean {
  return tableOf(name) === 'venture' || name === 'introduction.outcome_reason';
}
