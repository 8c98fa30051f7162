import type { MikroORM } from '@mikro-orm/postgresql';
import type { AppServices } from './app-services.ts';
import type { Clock } from './clock.ts';
import { createRows } from './database/rows.ts';
import { outboxMailer } from './email/outbox-mailer.ts';
import { smtpMailer } from './email/smtp-mailer.ts';
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
  const { orm, clock, settings } = parts;
  const { smtpUrl, mailFrom } = settings;
  const mail =
    smtpUrl === null ? outboxMailer(orm, clock) : smtpMailer(orm, clock, { smtpUrl, from: mailFrom });
  return { ...parts, sql: await createRows(orm), mail };
}
