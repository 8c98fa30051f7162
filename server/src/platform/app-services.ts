import type { MikroORM } from '@mikro-orm/postgresql';
import type { Clock } from './clock.ts';
import type { Rows } from './database/rows.ts';
import type { Mailer } from './email/mailer.ts';
import type { Feature } from './feature.ts';
import type { Logger } from './log.ts';
import type { Settings } from './settings.ts';

/** What lives as long as the process, and every feature may use. */
export interface AppServices {
  readonly settings: Settings;
  readonly orm: MikroORM;
  readonly sql: Rows;
  readonly clock: Clock;
  readonly mail: Mailer;
  readonly log: Logger;
  readonly features: readonly Feature[];
}
