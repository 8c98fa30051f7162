import 'reflect-metadata';
import path from 'node:path';
import { features } from './app.ts';
import { EnvError, readServerEnv } from './env.ts';
import { systemClock } from './platform/clock.ts';
import { createApp } from './platform/create-app.ts';
import { migrate } from './platform/database/migrate.ts';
import { createOrm } from './platform/database/orm.ts';
import { OldServer } from './platform/database/server-version.ts';
import { createLog } from './platform/log.ts';
import { TIME_BUDGET } from './platform/settings.ts';
import type { Settings } from './platform/settings.ts';
import { startProcess } from './platform/start-process.ts';
import { stopOnSignal } from './platform/stop-on-signal.ts';

const CLIENT = path.resolve(import.meta.dirname, '../../client/dist');

try {
  const settings = readSettings();
  await migrate(settings.databaseUrl);
  const entities = features.flatMap((feature) => feature.entities ?? []);
  const { databaseUrl, databasePool, logLevel } = settings;
  const orm = await createOrm({ databaseUrl, entities, poolSize: databasePool });
  const app = await createApp({ settings, features, orm, clock: systemClock, log: createLog(logLevel) });
  const running = await startProcess(app);
  stopOnSignal(running, app.log);
  app.log.info({ address: running.address, role: settings.role }, 'Vækstbro is up.');
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}

function readSettings(): Settings {
  const { mode, trustProxy, ...env } = readServerEnv();
  const production = mode === 'production';
  return { ...env, ...TIME_BUDGET, production, trustProxy, databasePool: 10, clientFolder: CLIENT };
}

/** One clear sentence for what can be expected to go wrong at a start; the whole story for a surprise. */
function sentenceOf(error: unknown): string {
  if (error instanceof EnvError || error instanceof OldServer) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return 'The port is taken by another program: set PORT to another one.';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return 'The database of DATABASE_URL cannot be reached.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
