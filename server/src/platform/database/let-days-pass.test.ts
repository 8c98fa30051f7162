import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { useTestDatabase } from '../../testing/test-database.ts';
import { letDaysPass } from './let-days-pass.ts';

const database = useTestDatabase();
let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: database.url() });
  await client.connect();
});
afterAll(() => client.end());

describe('letting days pass', () => {
  it('makes what happened and what is to happen that much older, and leaves the migrations alone', async () => {
    await client.query(`insert into person (id, name, created_at)
      values ('00000000-0000-7000-8000-000000000001', 'Freja', '2026-03-10T09:30:00Z')`);
    await client.query(
      `select graphile_worker.add_job('anything', '{}'::json, run_at => '2026-03-12T15:00:00Z'::timestamptz)`,
    );
    const migrated = await migratedAt();

    await letDaysPass(client, 7);

    const { rows } = await client.query(
      `select (select created_at from person)::text as met, (select run_at from graphile_worker.jobs)::text as due`,
    );
    expect(rows).toEqual([{ met: '2026-03-03 09:30:00+00', due: '2026-03-05 15:00:00+00' }]);
    expect(await migratedAt()).toEqual(migrated);
  });

  it('leaves to the database what it works out from other columns', async () => {
    await client.query(
      `create table probe (at timestamptz, same_at timestamptz generated always as (at) stored)`,
    );
    await client.query(`insert into probe values ('2026-03-10T09:30:00Z')`);

    await letDaysPass(client, 7);

    const { rows } = await client.query(`select at::text, same_at::text as "sameAt" from probe`);
    expect(rows).toEqual([{ at: '2026-03-03 09:30:00+00', sameAt: '2026-03-03 09:30:00+00' }]);
    await client.query('drop table probe');
  });

  it('lets whoever is at work go first, and then happens once', async () => {
    await client.query(`insert into person (id, name, created_at)
      values ('00000000-0000-7000-8000-000000000002', 'Asta', '2026-03-10T09:30:00Z')`);
    const worker = new pg.Client({ connectionString: database.url() });
    await worker.connect();
    await worker.query('begin; lock table venture in exclusive mode');
    const passing = letDaysPass(client, 7);
    const waits = `select from pg_locks where not granted and relation = 'venture'::regclass`;
    while ((await worker.query(waits)).rowCount === 0);
    // What the days have moved already is what the worker needs next.
    await worker.query('lock table person in exclusive mode');
    await worker.query('commit');
    await passing;
    await worker.end();
    const { rows } = await client.query(`select created_at::text as met from person where name = 'Asta'`);
    expect(rows).toEqual([{ met: '2026-03-03 09:30:00+00' }]);
  });

  it('queues what would have run by itself meanwhile, once', async () => {
    await client.query(
      `insert into graphile_worker._private_known_crontabs (identifier, known_since) values ('at-night', now())`,
    );

    await letDaysPass(client, 3);
    await letDaysPass(client, 3);

    const { rows } = await client.query(
      `select count(*)::int as queued from graphile_worker.jobs where task_identifier = 'at-night'`,
    );
    expect(rows).toEqual([{ queued: 1 }]);
  });
});

async function migratedAt(): Promise<unknown> {
  const { rows } = await client.query('select max(executed_at)::text as at from migration');
  return rows[0];
}
