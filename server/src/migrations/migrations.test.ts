import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { features } from '../app.ts';
import { migrate } from '../platform/database/migrate.ts';
import { createOrm } from '../platform/database/orm.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { migrations } from './index.ts';

const database = useTestDatabase();
let orm: MikroORM;
beforeAll(async () => {
  const entities = features.flatMap((feature) => feature.entities ?? []);
  orm = await createOrm({ databaseUrl: database.url(), entities });
});
afterAll(() => orm.close(true));

/** What an entity does not say and need not: constraints, indexes, defaults and exact lengths are the database's. */
const DATABASE_ONLY =
  /^(drop table|drop index|create index|comment on|set names|drop schema|create schema)|drop constraint|add constraint|drop default|set default|drop column|type (timestamptz|citext|char|text|varchar|double precision|date)/i;

describe('the migrations', () => {
  it('run in the order of their names', () => {
    const names = migrations.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(new Set(names).size).toBe(names.length);
  });

  it('make every table and column that an entity reads, as nullable as the entity says', async () => {
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: true });
    const missing = sql
      .split(';')
      .map((text) => text.replaceAll(/\s+/g, ' ').trim())
      .filter((text) => text !== '' && !DATABASE_ONLY.test(text));
    expect(missing).toEqual([]);
  });

  it('can be run again by several processes at the same time', async () => {
    const before = await counts();
    await Promise.all([migrate(database.url()), migrate(database.url()), migrate(database.url())]);
    expect(await counts()).toEqual(before);
  });
});

async function counts(): Promise<unknown> {
  const client = new pg.Client({ connectionString: database.url() });
  await client.connect();
  try {
    const { rows } = await client.query(
      'select (select count(*) from migration) as migrations, (select count(*) from concept) as concepts, (select count(*) from town) as towns',
    );
    return rows[0];
  } finally {
    await client.end();
  }
}
