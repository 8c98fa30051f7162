import { DataloaderType, MikroORM } from '@mikro-orm/postgresql';
import type { EntityClass, EntitySchema } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { OutboxMail } from '../email/outbox-mail.entity.ts';

export interface OrmOptions {
  databaseUrl: string;
  entities: readonly (EntitySchema | EntityClass<object>)[];
  poolSize?: number;
  onPoolCreated?: (pool: Pool) => void;
}

/** No statement runs longer than this; the ten seconds of an operation then leave room to say so. */
export const STATEMENT_TIMEOUT_MS = 8_000;

/** The ORM on its pool. It connects when first asked, so that a web process starts (and heals) without a database. */
export async function createOrm(options: OrmOptions): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: options.databaseUrl,
    entities: [OutboxMail, ...options.entities],
    dataloader: DataloaderType.ALL,
    ensureDatabase: false,
    pool: { min: 0, max: options.poolSize ?? 10, idleTimeoutMillis: 30_000 },
    forceUtcTimezone: true,
    driverOptions: {
      // Waiting longer for a connection than this is an answer by itself: SERVICE_UNAVAILABLE.
      connectionTimeoutMillis: 1_500,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: 20_000,
      keepAlive: true,
      onPoolCreated: options.onPoolCreated,
    },
  });
}
