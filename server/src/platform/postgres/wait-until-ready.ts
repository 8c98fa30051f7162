import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Resolves when the server answers a query, or fails with its last words when it has ended or the time is over. */
export async function waitUntilReady(
  url: string,
  hasEnded: () => boolean = () => false,
  withinMilliseconds = 60_000,
): Promise<void> {
  const deadline = performance.now() + withinMilliseconds;
  for (;;) {
    const problem = await tryQuery(url);
    if (!problem) return;
    if (hasEnded()) throw new Error('PostgreSQL ended while it was starting.', { cause: problem });
    if (performance.now() > deadline) {
      throw new Error(`PostgreSQL did not answer within ${withinMilliseconds / 1000} s: ${problem.message}`);
    }
    await pause(25);
  }
}

async function tryQuery(url: string): Promise<Error | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await client.end().catch(() => undefined);
  }
}
