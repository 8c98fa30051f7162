import type { MikroORM, PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { Pool, QueryResultRow } from 'pg';

/** A SELECT with a name: PostgreSQL parses and plans it once per connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Plain rows from prepared statements, on the ORM's own pool. For reads that need no entities. */
export interface Rows {
  all<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
  one<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row | null>;
}

const known = new Map<string, string>();

/** Names a statement. The name is the feature's and the question's: `events.upcoming`. A second text under one name is a mistake. */
export function statement(name: string, text: string): Statement {
  const before = known.get(name);
  if (before !== undefined && before !== text) throw new Error(`Two statements are called "${name}".`);
  if (name.length > 63) throw new Error(`PostgreSQL would cut the statement name "${name}".`);
  known.set(name, text);
  return { name, text };
}

/** The rows of this ORM's database. */
export async function createRows(orm: MikroORM): Promise<Rows> {
  const connection = orm.em.getConnection() as PostgreSqlConnection;
  const pool: Pool = await connection.getNativeClient();
  const all = async <Row>(asked: Statement, values: readonly unknown[] = []): Promise<Row[]> => {
    const { rows } = await pool.query<QueryResultRow>({
      name: asked.name,
      text: asked.text,
      values: [...values],
    });
    return rows as Row[];
  };
  return {
    all,
    one: async <Row>(asked: Statement, values?: readonly unknown[]) =>
      (await all<Row>(asked, values))[0] ?? null,
  };
}
