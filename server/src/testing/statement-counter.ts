import type { Pool, PoolClient } from 'pg';

/** Counts what is really sent to PostgreSQL, whoever sends it. */
export interface StatementCounter {
  watch(pool: Pool): void;
  /** The statements that ran while the work was done, as texts. */
  during<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }>;
}

export function statementCounter(): StatementCounter {
  const listeners = new Set<string[]>();
  return {
    watch: (pool) => void pool.on('connect', (client) => listen(client, listeners)),
    async during(work) {
      const statements: string[] = [];
      listeners.add(statements);
      try {
        return { result: await work(), statements };
      } finally {
        listeners.delete(statements);
      }
    },
  };
}

function listen(client: PoolClient, listeners: ReadonlySet<string[]>): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const counted = (...args: unknown[]) => {
    const [asked] = args;
    const text = typeof asked === 'string' ? asked : (asked as { text?: string }).text;
    for (const heard of listeners) heard.push(text ?? '');
    return query(...args);
  };
  Object.assign(client, { query: counted });
}
