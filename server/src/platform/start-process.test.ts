import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { probe } from '../testing/probe.feature.ts';
import { useApi } from '../testing/run-operation.ts';
import { createApp } from './create-app.ts';
import { createOrm } from './database/orm.ts';
import { startProcess } from './start-process.ts';

const api = useApi({ features: [probe] });

async function start(role: 'web' | 'worker' | 'all') {
  const { settings, features, clock, log } = api.app();
  const orm = await createOrm({
    databaseUrl: settings.databaseUrl,
    role: settings.databaseRole,
    entities: [],
  });
  return startProcess(await createApp({ settings: { ...settings, role }, features, orm, clock, log }));
}

describe('a process', () => {
  it('that is told to end answers what is in flight and takes on nothing new', async () => {
    const running = await start('all');
    const { address } = running;
    const answer = fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ sleep(seconds: 0.5) }' }),
    });
    await untilAsked();
    const stopped = running.stop();
    expect(await (await answer).json()).toEqual({ data: { sleep: true } });
    await stopped;
    await expect(fetch(`${address}/health/live`)).rejects.toThrow();
  });

  it('that only works off jobs listens nowhere', async () => {
    const running = await start('worker');
    expect(running.address).toBeNull();
    await running.stop();
  });

  it('does not wait for quiet connections', async () => {
    const running = await start('web');
    const { port } = new URL(running.address ?? '');
    const quiet = connect(Number(port), '127.0.0.1');
    await new Promise((resolve) => quiet.once('connect', resolve));
    const before = performance.now();
    await running.stop();
    expect(performance.now() - before).toBeLessThan(2_000);
    quiet.destroy();
  });
});

async function untilAsked(): Promise<void> {
  for (;;) {
    const [row] = await api.asOwner<{ asked: number }>(
      "select count(*)::int as asked from pg_stat_activity where datname = current_database() and state = 'active' and query like '%pg_sleep%' and pid <> pg_backend_pid()",
    );
    if (row && row.asked > 0) return;
  }
}
