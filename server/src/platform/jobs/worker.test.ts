import { describe, expect, it } from '@jest/globals';
import { breakableDatabase } from '../../testing/breakable-database.ts';
import { probe } from '../../testing/probe.feature.ts';
import { useApi } from '../../testing/run-operation.ts';
import type { Feature } from '../feature.ts';
import { queueJob } from './queue-job.ts';
import { startWorker } from './worker.ts';

const done: string[] = [];
let waiting: { count: number; resolve: () => void } | null = null;
const counting: Feature = {
  name: 'counting',
  jobs: {
    count: async ({ name = '' }) => {
      done.push(name);
      if (done.length === waiting?.count) waiting.resolve();
    },
    fail: async () => {
      throw new Error('Not today.');
    },
  },
};
const api = useApi({ features: [probe, counting] });

function until(count: number): Promise<void> {
  return new Promise((resolve) => (waiting = { count, resolve }));
}

describe('a queued job', () => {
  it('is there exactly when the change that asked for it is', async () => {
    const lost = api.em().transactional(async (em) => {
      await queueJob(em, 'count', { name: 'lost' });
      throw new Error('Changed my mind.');
    });
    await expect(lost).rejects.toThrow('Changed my mind.');
    await api.em().transactional((em) => queueJob(em, 'count', { name: 'kept' }));
    await api.runJobs();
    expect(done).toEqual(['kept']);
  });

  it('that fails is kept for another try, and a test hears of it', async () => {
    await queueJob(api.em(), 'fail', {});
    await expect(api.runJobs()).rejects.toThrow('A job failed: Not today.');
    const [job] = await api.em().execute('select attempts, last_error from graphile_worker.jobs');
    expect(job).toEqual({ attempts: 1, last_error: 'Not today.' });
    await api.em().execute('delete from graphile_worker._private_jobs');
  });

  it('is done once by two workers that run at the same time', async () => {
    done.length = 0;
    const names = Array.from({ length: 40 }, (_, index) => `job ${index}`);
    const workers = await Promise.all([startWorker(api.app()), startWorker(api.app())]);
    const all = until(names.length);
    for (const name of names) await queueJob(api.em(), 'count', { name });
    await all;
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(done.toSorted()).toEqual(names.toSorted());
  });

  it('that a killed process had in hand is done by another', async () => {
    done.length = 0;
    await queueJob(api.em(), 'count', { name: 'abandoned' });
    await api
      .em()
      .execute(
        "update graphile_worker._private_jobs set locked_at = now() - interval '6 minutes', locked_by = 'killed', attempts = 1",
      );
    const one = until(1);
    const worker = await startWorker(api.app(), 10);
    await one;
    await worker.stop();
    expect(done).toEqual(['abandoned']);
  });

  it('is done when the database has been away for a while', async () => {
    done.length = 0;
    const way = await breakableDatabase(api.databaseUrl());
    const app = { ...api.app(), settings: { ...api.app().settings, databaseUrl: named(way.url, 'worker') } };
    const worker = await startWorker(app, 10);
    try {
      const first = until(1);
      await queueJob(api.em(), 'count', { name: 'before' });
      await first;
      await untilNoneIsLeft();
      await way.cut();
      // A connection the database has not forgotten yet could still take the next job and lose it, until it is freed
      // as abandoned.
      await untilForgotten('worker');
      const second = until(2);
      await queueJob(api.em(), 'count', { name: 'meanwhile' });
      expect(done).toEqual(['before']);
      await way.heal();
      await second;
      expect(done).toEqual(['before', 'meanwhile']);
    } finally {
      await worker.stop();
      await way.close();
    }
  });
});

async function untilNoneIsLeft(): Promise<void> {
  while ((await api.em().execute('select from graphile_worker.jobs')).length > 0);
}

/** The same database, reached by connections that can be told from others. */
function named(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('application_name', name);
  return url.href;
}

async function untilForgotten(name: string): Promise<void> {
  const open = `select from pg_stat_activity where application_name = '${name}' and datname = current_database()`;
  // Only who logged in sees the sessions of that login.
  while ((await api.asOwner(open)).length > 0);
}
