import 'reflect-metadata';
import path from 'node:path';
import { features } from './app.ts';
import { EnvError, readServerEnv } from './env.ts';
import { systemClock } from './platform/clock.ts';
import { createApp } from './platform/create-app.ts';
import { standingOf } from './platform/database/app-role.ts';
import { migrate } from './platform/database/migrate.ts';
import { createOrm } from './platform/database/orm.ts';
import { OldServer } from './platform/database/server-version.ts';
import { createLog } from './platform/log.ts';
import { TIME_BUDGET } from './platform/settings.ts';
import type { Settings } from './platform/settings.ts';
import { startProcess } from './platform/start-process.ts';
import { stopOnSignal } from './platform/stop-on-signal.ts';

const LOG_OF_DEEDS = 'audit_entry';
const LOG_IS_OPEN =
  'The login of DATABASE_URL could rewrite the log of who did what: give the server a login of its own (README, DATABASE_OWNER_URL).';
const CLIENT = path.resolve(import.meta.dirname, '../../client/dist');

try {
  const { databaseOwnerUrl, ...settings } = readSettings();
  await migrate(databaseOwnerUrl ?? settings.databaseUrl);
  const { role, canRewriteLog } = await standingOf(settings.databaseUrl, LOG_OF_DEEDS);
  const entities = features.flatMap((feature) => feature.entities ?? []);
  const { databaseUrl, databasePool, logLevel } = settings;
  const log = createLog(logLevel);
  if (settings.production && canRewriteLog) log.warn({ part: 'audit' }, LOG_IS_OPEN);
  const orm = await createOrm({ databaseUrl, role, entities, poolSize: databasePool });
  const app = await createApp({
    settings: { ...settings, databaseRole: role },
    features,
    orm,
    clock: systemClock,
    log,
  });
  const running = await startProcess(app);
  stopOnSignal(running, app.log);
  app.log.info({ address: running.address, role: settings.role }, 'Vækstbro is up.');
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}

function readSettings(): Settings & { databaseOwnerUrl: string | null } {
  const { mode, trustProxy, ...env } = readServerEnv();
  const production = mode === 'production';
  return {
    ...env,
    ...TIME_BUDGET,
    production,
    trustProxy,
    databasePool: 10,
    databaseRole: null,
    clientFolder: CLIENT,
  };
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
