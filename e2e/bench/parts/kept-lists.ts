import { step } from '@vaekstbro/server/src/cli/progress.ts';
import { refreshMatches } from '@vaekstbro/server/src/features/mentoring/jobs/refresh-matches.ts';
import { createOrm } from '@vaekstbro/server/src/platform/database/orm.ts';
import { createRows } from '@vaekstbro/server/src/platform/database/rows.ts';
import type { JobContext } from '@vaekstbro/server/src/platform/jobs/job.ts';
import { countedId } from '@vaekstbro/seeds/src/large/large-world.ts';
import type pg from 'pg';
import { percentile } from '../statistics.ts';
import { table } from '../table.ts';
import { withClient } from '../world.ts';
import type { PlantedWorld } from '../worlds.ts';

const MENTOR = 5;
const VENTURE = 10;
const TOUCHED = 'select count(*)::int as count from kept_match where refreshed_at >= $1';

/** What the job that keeps matches in the database does after one change, against making all lists anew. */
export async function measureKeptLists(
  { databaseUrl, size }: PlantedWorld,
  changes: number,
): Promise<string> {
  const waiting = size.people - size.mentors;
  const rows = await step('Kept matches are put right after one change', () =>
    withJob(databaseUrl, (client, run) => measure(client, run, { waiting, changes })),
  );
  return [
    `What is kept of ${waiting.toLocaleString('en')} who wait, among ${size.mentors.toLocaleString('en')} mentors, put right by the job` +
      ' `refresh-matches` on the database: from the change until the lists hold again.',
    '',
    table(['what', 'how often', 'p50 ms', 'p95 ms', 'rows written each', 'all s'], rows),
  ].join('\n');
}

type Run = () => Promise<void>;

async function measure(
  client: pg.Client,
  run: Run,
  { waiting, changes }: { waiting: number; changes: number },
): Promise<string[][]> {
  const rows: string[][] = [];
  const timed = async (
    what: string,
    times: number,
    change: (number: number) => Promise<unknown>,
    until: Run,
  ) => {
    const { rows: clock } = await client.query<{ now: string }>('select clock_timestamp()::text as now');
    const waits: number[] = [];
    for (let number = 0; number < times; number += 1) {
      const began = performance.now();
      await change(number);
      await until();
      waits.push(performance.now() - began);
    }
    const { rows: touched } = await client.query<{ count: number }>(TOUCHED, [clock[0]?.now]);
    const [p50, p95] = [0.5, 0.95].map((share) => percentile(waits, share).toFixed(0)) as [string, string];
    const all = waits.reduce((sum, wait) => sum + wait, 0) / 1000;
    rows.push([what, String(times), p50, p95, ((touched[0]?.count ?? 0) / times).toFixed(0), all.toFixed(1)]);
  };
  const untilAll = async () => {
    for (let lists = -1; lists < waiting;) {
      await run();
      const { rows: found } = await client.query<{ count: number }>(
        'select count(*)::int as count from kept_list',
      );
      if ((found[0]?.count ?? 0) <= lists) break;
      lists = found[0]?.count ?? 0;
    }
  };
  await timed('all lists made', 1, () => Promise.resolve(), untilAll);
  await timed('a mentor has changed', changes, (number) => changeMentor(client, number), run);
  await timed('a venture has changed', changes, (number) => changeVenture(client, number), run);
  return rows;
}

const changeMentor = (client: pg.Client, number: number) =>
  client.query('update mentor set capacity = capacity % 5 + 1 where id = $1', [countedId(MENTOR, number)]);

const changeVenture = (client: pg.Client, number: number) =>
  client.query(
    `update venture set version = version + 1, stage = case stage when 'IDEA' then 'STARTING' else 'IDEA' end where id = $1`,
    [countedId(VENTURE, number)],
  );

/** The job as the worker runs it, but without waiting for its turn. */
async function withJob<T>(
  databaseUrl: string,
  work: (client: pg.Client, run: Run) => Promise<T>,
): Promise<T> {
  const orm = await createOrm({ databaseUrl, entities: [] });
  const clock = { now: () => new Date() };
  const app = { orm, sql: await createRows(orm), clock } as JobContext['app'];
  const run = () => refreshMatches({}, { em: orm.em.fork(), clock, app, mail: app.mail });
  try {
    return await withClient(databaseUrl, (client) => work(client, run));
  } finally {
    await orm.close();
  }
}
