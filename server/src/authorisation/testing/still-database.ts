import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import type { AppServices } from '../../platform/app-services.ts';

/** A database in which nothing stays: everything the application does happens, is looked at, and is taken back. */
export interface StillDatabase {
  /** Does the work and takes back whatever it changed. */
  inPassing<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Rows written so far, whether or not they were taken back; what is only counted or logged left out. Null when a
   * statement failed outside of any transaction: then nobody can say before it is taken back.
   */
  rowsWritten(): Promise<string | null>;
  /** Reads what is there now. */
  rows<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Lets every change so far be forgotten and gives the connection back. */
  end(): Promise<void>;
}

/** PostgreSQL: "current transaction is aborted, commands ignored until end of transaction block". */
function whenAborted(error: unknown): { rows: unknown[] } {
  if ((error as { code?: string }).code === '25P02') return { rows: [] };
  throw error;
}

/** A statement on its way to PostgreSQL. */
export interface Asked {
  readonly text: string;
  readonly name?: string | undefined;
}

/** Replaces the text of a statement; null leaves it as it is. */
export type Rewrite = (asked: Asked) => string | null;

const WRITTEN = `
  select coalesce(string_agg(relname || ' ' || n_tup_ins + n_tup_upd + n_tup_del, ', ' order by relname), '') as rows
    from pg_stat_xact_user_tables where n_tup_ins + n_tup_upd + n_tup_del > 0 and not relname = any($1)`;

/**
 * From now on the application works on one connection inside one transaction; its own transactions become savepoints.
 * What happened to `unwatched` tables does not count as written.
 */
export async function stillDatabase(
  app: AppServices,
  unwatched: readonly string[],
  rewrite: Rewrite = () => null,
): Promise<StillDatabase> {
  const connection = app.orm.em.getConnection() as PostgreSqlConnection;
  const pool: Pool = await connection.getNativeClient();
  const client = await pool.connect();
  const plainQuery = client.query.bind(client) as (...args: unknown[]) => Promise<{ rows: unknown[] }>;
  await plainQuery('set idle_in_transaction_session_timeout = 0');
  await plainQuery('begin');
  const before = { connect: pool.connect, query: pool.query };
  let savepoints = 0;

  const query = (asked: unknown, ...rest: unknown[]) => {
    const config = typeof asked === 'string' ? { text: asked } : (asked as Asked);
    const text = rewrite(config);
    // A name stands for the text it was prepared with.
    const changed = text === null ? asked : { ...config, text, name: undefined };
    return plainQuery(changed, ...rest);
  };

  /** One lease of the connection: begins and ends become savepoints. */
  const lease = (): PoolClient => {
    const open: string[] = [];
    const nested = (text: string): string => {
      if (/^(begin|start transaction)/i.test(text)) {
        open.push(`lease_${++savepoints}`);
        return `savepoint ${open.at(-1)}`;
      }
      const name = open.pop();
      return /^commit/i.test(text)
        ? `release savepoint ${name}`
        : `rollback to savepoint ${name}; release savepoint ${name}`;
    };
    const leased = (asked: unknown, ...rest: unknown[]) => {
      const text = typeof asked === 'string' ? asked : (asked as { text: string }).text;
      const isBracket = /^(begin|start transaction|commit|rollback)\b(?! to)/i.test(text);
      return isBracket ? plainQuery(nested(text)) : query(asked, ...rest);
    };
    return new Proxy(client, {
      get(target, key) {
        if (key === 'query') return leased;
        if (key === 'release') return () => undefined;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  Object.assign(pool, { connect: async () => lease(), query });

  return {
    async inPassing(work) {
      const name = `passing_${++savepoints}`;
      await plainQuery(`savepoint ${name}`);
      try {
        return await work();
      } finally {
        await plainQuery(`rollback to savepoint ${name}`);
        await plainQuery(`release savepoint ${name}`);
      }
    },
    rowsWritten: async () => {
      const { rows } = await plainQuery(WRITTEN, [unwatched]).catch(whenAborted);
      return (rows[0] as { rows: string } | undefined)?.rows ?? null;
    },
    rows: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await plainQuery(text, [...values])).rows as Row[],
    async end() {
      Object.assign(pool, before);
      await plainQuery('rollback');
      client.release();
    },
  };
}
