import 'reflect-metadata';
import type { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import pg from 'pg';
import type { AppServices } from '../platform/app-services.ts';
import { createApp } from '../platform/create-app.ts';
import { APP_ROLE } from '../platform/database/app-role.ts';
import { createOrm } from '../platform/database/orm.ts';
import { OutboxMail } from '../platform/email/outbox-mail.entity.ts';
import type { Feature } from '../platform/feature.ts';
import { createApollo } from '../platform/graphql/apollo.ts';
import { schemaOf } from '../platform/graphql/build-schema.ts';
import { createContext } from '../platform/graphql/context.ts';
import type { Context, Viewer } from '../platform/graphql/context.ts';
import type { Language } from '../platform/language.ts';
import { createLog } from '../platform/log.ts';
import type { Logger } from '../platform/log.ts';
import type { Settings } from '../platform/settings.ts';
import { fixedClock } from './fixed-clock.ts';
import type { FixedClock } from './fixed-clock.ts';
import { runJobs } from './run-jobs.ts';
import { statementCounter } from './statement-counter.ts';
import { useTestDatabase } from './test-database.ts';
import { memoryCookies, testSettings } from './test-parts.ts';

type Settled<Data> = { data: Data | null; errors: readonly GraphQLFormattedError[]; code: string | null };
/** Who asks: a person of the database by id (needs the accounts feature), or a viewer made up on the spot. */
export type As = string | (Partial<Viewer> & { personId: string });
type RunOptions = { as?: As; language?: Language; source?: string; cookies?: Record<string, string> };

export interface Api {
  readonly clock: FixedClock;
  /** A fresh entity manager, to look at what is in the database. */
  em(): EntityManager;
  app(): AppServices;
  databaseUrl(): string;
  /** Runs SQL as the owner of the tables, for what the server itself may not do. */
  asOwner<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** The data of an operation; fails the test when there are errors. */
  run<Data = Record<string, never>>(
    document: string | DocumentNode,
    variables?: object,
    options?: RunOptions,
  ): Promise<Data>;
  /** Data and errors, for operations that must fail; `code` is the first error's. */
  settle<Data = Record<string, never>>(
    document: string | DocumentNode,
    variables?: object,
    options?: RunOptions,
  ): Promise<Settled<Data>>;
  /** A context for calling an action or a query without GraphQL. */
  context(options?: RunOptions): Promise<Context>;
  runJobs(): Promise<void>;
  /** The mails written so far, oldest first. */
  mails(): Promise<OutboxMail[]>;
  /** The SQL statements that ran meanwhile. */
  countQueries<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }>;
}

/** The application of these features on a database of its own, for the tests of one file. Call it at the top. */
export function useApi(
  options: { features?: readonly Feature[]; now?: string; log?: Logger; settings?: Partial<Settings> } = {},
): Api {
  const database = useTestDatabase();
  const clock = fixedClock(options.now ?? '2026-09-01T08:00:00.000Z');
  const counter = statementCounter();
  let app: AppServices;
  let apollo: ApolloServer<Context>;

  beforeAll(async () => {
    const features = options.features ?? (await import('../app.ts')).features;
    const orm = await createOrm({
      databaseUrl: database.url(),
      role: APP_ROLE,
      entities: [...new Set(features.flatMap((feature) => feature.entities ?? []))],
      onPoolCreated: (pool) => counter.watch(pool),
    });
    const settings = testSettings(database.url(), options.settings);
    app = await createApp({ settings, features, orm, clock, log: options.log ?? createLog('silent') });
    apollo = await createApollo(await schemaOf(features), app);
    for (const feature of features) await feature.warm?.(app);
  });

  afterAll(async () => {
    await apollo?.stop();
    await app?.orm.close(true);
  });

  const context = async ({ as, language, source, cookies }: RunOptions = {}): Promise<Context> => {
    const viewer = as === undefined ? null : await viewerFor(as, app);
    return createContext({
      requestId: 'test',
      viewer,
      source: source ?? '127.0.0.1',
      language: language ?? viewer?.language ?? 'da',
      cookies: memoryCookies(cookies),
      app,
    });
  };

  const settle: Api['settle'] = async <Data>(
    document: string | DocumentNode,
    variables: object = {},
    runOptions: RunOptions = {},
  ) => {
    const contextValue = await context(runOptions);
    const { body } = await apollo.executeOperation(
      { query: document, variables: { ...variables } },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('One answer was expected.');
    const { data, errors = [] } = body.singleResult;
    const code = errors[0]?.extensions?.['code'];
    return { data: plain<Data>(data ?? null), errors, code: typeof code === 'string' ? code : null };
  };

  return {
    clock,
    em: () => app.orm.em.fork(),
    app: () => app,
    databaseUrl: () => database.url(),
    asOwner: (sql, values) => runAsOwner(database.url(), sql, values),
    settle,
    run: async <Data>(document: string | DocumentNode, variables?: object, runOptions?: RunOptions) => {
      const { data, errors } = await settle<Data>(document, variables, runOptions);
      if (errors.length > 0 || data === null)
        throw new Error(`The operation failed: ${JSON.stringify(errors)}`);
      return data;
    },
    context,
    runJobs: () => runJobs(app, database.url()),
    mails: () => app.orm.em.fork().find(OutboxMail, {}, { orderBy: { createdAt: 'asc', id: 'asc' } }),
    countQueries: (work) => counter.during(work),
  };
}

async function runAsOwner<Row>(databaseUrl: string, sql: string, values?: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** The SQL statements that ran while the work was done. */
export function countQueries<T>(
  api: Api,
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  return api.countQueries(work);
}

async function viewerFor(as: As, app: AppServices): Promise<Viewer> {
  if (typeof as !== 'string') return { sessionId: 'test-session', language: 'da', hats: [], ...as };
  const source = app.features.find((feature) => feature.viewers)?.viewers;
  const viewer = await source?.byPerson(as, app);
  if (!viewer) throw new Error(`Nobody can be signed in as ${as}.`);
  return viewer;
}

/** As it arrives at a client: graphql-js answers objects without prototype, which toEqual would not like. */
function plain<Data>(data: unknown): Data | null {
  return JSON.parse(JSON.stringify(data)) as Data | null;
}
