import { DataloaderType, MikroORM } from '@mikro-orm/postgresql';
import type { EntityClass, EntitySchema } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { TIME_BUDGET } from '../settings.ts';
import { OutboxMail } from '../email/outbox-mail.entity.ts';
import { asRole } from './app-role.ts';
import { DeedSubscriber } from './deed-subscriber.ts';

export interface OrmOptions {
  databaseUrl: string;
  entities: readonly (EntitySchema | EntityClass<object>)[];
  /** The role to work as; the one that logs in when not said. */
  role?: string | null;
  poolSize?: number;
  statementTimeoutMs?: number;
  onPoolCreated?: (pool: Pool) => void;
}

/** The ORM on its pool. It connects when first asked, so that a web process starts (and heals) without a database. */
export async function createOrm(options: OrmOptions): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: options.databaseUrl,
    entities: [OutboxMail, ...options.entities],
    dataloader: DataloaderType.ALL,
    subscribers: [new DeedSubscriber()],
    ensureDatabase: false,
    pool: { min: 0, max: options.poolSize ?? 10, idleTimeoutMillis: 30_000 },
    forceUtcTimezone: true,
    driverOptions: {
      // Waiting longer for a connection than this is an answer by itself: SERVICE_UNAVAILABLE.
      connectionTimeoutMillis: 1_500,
      statement_timeout: options.statementTimeoutMs ?? TIME_BUDGET.statementTimeoutMs,
      idle_in_transaction_session_timeout: 20_000,
      keepAlive: true,
      ...(options.role ? { options: asRole(options.role) } : {}),
      onPoolCreated: options.onPoolCreated,
    },
  });
}
