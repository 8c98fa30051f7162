import type { MikroORM } from '@mikro-orm/postgresql';
import type { Clock } from './clock.ts';
import { createRows } from './database/rows.ts';
import type { AppServices } from './app-services.ts';
import { outboxMailer } from './email/outbox-mailer.ts';
import type { Feature } from './feature.ts';
import type { Logger } from './log.ts';
import type { Settings } from './settings.ts';

/** What lives as long as the process. */
export async function createApp(parts: {
  settings: Settings;
  features: readonly Feature[];
  orm: MikroORM;
  clock: Clock;
  log: Logger;
}): Promise<AppServices> {
  const { orm, clock } = parts;
  return { ...parts, sql: await createRows(orm), mail: outboxMailer(orm, clock) };
}
