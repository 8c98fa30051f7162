import { afterAll, beforeAll } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import type { Api } from '../../testing/run-operation.ts';
import { useApi } from '../../testing/run-operation.ts';
import type { World } from '../world.ts';
import { stillDatabase } from './still-database.ts';
import type { Rewrite, StillDatabase } from './still-database.ts';
import { rootFields } from './operation.ts';
import type { RootField } from './operation.ts';

/** Counted or logged by a refusal too. */
const UNWATCHED = ['audit_entry', 'account_throttle'];

/** The world of the matrix, on a database in which nothing stays. */
export interface WorldInTest {
  readonly api: Api;
  world(): World;
  /** Session cookies by actor. */
  cookies(): Readonly<Record<string, string>>;
  schema(): GraphQLSchema;
  root(name: string): RootField;
  roots(): RootField[];
  database(): StillDatabase;
  /** What differs from the planted world, by table; nothing when nothing happened. */
  changes(since: string | null): Promise<string[]>;
}

/** Plants the world once for the tests of one file. Call it at the top. */
export function useWorld(options: { rewrite?: Rewrite } = {}): WorldInTest {
  let world: World;
  let cookies: Record<string, string>;
  let schema: GraphQLSchema;
  let database: StillDatabase | undefined;
  let prints: Record<string, string>;
  // Before the application's own: it waits for every connection to come back.
  afterAll(() => database?.end());
  const api = useApi();
  const still = (): StillDatabase => {
    if (!database) throw new Error('The world is not there yet.');
    return database;
  };

  beforeAll(async () => {
    const { buildWorld } = await import('./build-world.ts');
    const { schemaOf } = await import('../../platform/graphql/build-schema.ts');
    ({ world, cookies } = await buildWorld(api));
    schema = await schemaOf(api.app().features);
    database = await stillDatabase(api.app(), UNWATCHED, options.rewrite);
    const tables = await database.rows<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    prints = await fingerprints(tables.map(({ name }) => name));
  }, 120_000);

  async function fingerprints(tables: readonly string[]): Promise<Record<string, string>> {
    if (tables.length === 0) return {};
    const each = tables.map(
      (table) =>
        `select '${table}' as name, md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) as print from "${table}" t`,
    );
    const rows = await still().rows<{ name: string; print: string }>(each.join(' union all '));
    return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
  }

  return {
    api,
    world: () => world,
    cookies: () => cookies,
    schema: () => schema,
    roots: () => rootFields(schema),
    root(name) {
      const found = rootFields(schema).find((root) => root.name === name);
      if (!found) throw new Error(`The API has no ${name}.`);
      return found;
    },
    database: still,
    async changes(since) {
      const now = await still().rowsWritten();
      if (now === since) return [];
      if (now === null || since === null) return ['nobody knows what'];
      const before = new Map(since.split(', ').map((entry) => entry.split(' ') as [string, string]));
      const touched = now
        .split(', ')
        .map((entry) => entry.split(' ') as [string, string])
        .filter(([table, rows]) => before.get(table) !== rows)
        .map(([table]) => table);
      const known = touched.filter((table) => table in prints);
      const after = await fingerprints(known);
      // A queued job, too, is something that happened.
      return [
        ...known.filter((table) => after[table] !== prints[table]),
        ...touched.filter((table) => !(table in prints)),
      ];
    },
  };
}
