import type { EntityManager } from '@mikro-orm/postgresql';
import type { AppServices } from '../app-services.ts';
import type { Clock } from '../clock.ts';
import type { Mailer } from '../email/mailer.ts';

/** What a job has at hand. Its `em` is its own. */
export interface JobContext {
  em: EntityManager;
  clock: Clock;
  mail: Mailer;
  app: AppServices;
}

/** A job's ids. It reloads everything else, because it runs later and perhaps twice. */
export type JobPayload = Readonly<Record<string, string>>;

export type JobHandler = (payload: JobPayload, context: JobContext) => Promise<void>;

/** Job name → what it does. */
export type JobHandlers = Readonly<Record<string, JobHandler>>;
