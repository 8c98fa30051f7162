import type { MikroORM } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import { createOrm } from '../platform/database/orm.ts';
import type { Meeting } from './meeting.ts';
import type { Api } from './run-operation.ts';

/**
 * An ORM on the same database whose statements lock nothing, neither rows nor names: the negative control of a test that
 * shows what the locks are good for. At a meeting its transactions wait for each other, so that the control does not
 * depend on how busy the machine is. Close it when done.
 */
export function ormWithoutLocks(api: Api, meeting?: Meeting): Promise<MikroORM> {
  const unlocked = (text: string) =>
    text
      .replace(/pg_advisory_xact_lock\(hashtextextended\((.+), 0\)\)/, '$1::text')
      .replace(/ for (?:update|share)( skip locked)?$/, '');
  const unlock = (client: PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const open = (asked: unknown) =>
      typeof asked === 'string'
        ? unlocked(asked)
        : Object.assign(asked as object, { text: unlocked((asked as { text: string }).text) });
    Object.assign(client, {
      query: (asked: unknown, ...rest: unknown[]) => {
        const statement = open(asked);
        const wait = meeting?.of(
          typeof statement === 'string' ? statement : (statement as { text: string }).text,
        );
        return wait ? wait.then(() => query(statement, ...rest)) : query(statement, ...rest);
      },
    });
  };
  return createOrm({
    databaseUrl: api.databaseUrl(),
    entities: [...new Set(api.app().features.flatMap((feature) => feature.entities ?? []))],
    onPoolCreated: (pool) => void pool.on('connect', unlock),
  });
}
