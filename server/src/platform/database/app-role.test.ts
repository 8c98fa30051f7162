import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { audit } from '../../features/audit/feature.ts';
import { guarded } from '../../migrations/index.ts';
import { withDatabase } from '../../testing/test-server.ts';
import { useApi } from '../../testing/run-operation.ts';
import { useHttp } from '../../testing/use-http.ts';
import { probe } from '../../testing/probe.feature.ts';
import { newId } from '../ids.ts';
import { freeAbandonedJobs } from '../jobs/worker.ts';
import { queueJob } from '../jobs/queue-job.ts';
import { APP_ROLE, asRole, prepareAppRole, standingOf } from './app-role.ts';
import { migrate } from './migrate.ts';

const api = useApi({ features: [audit, probe] });
const http = useHttp({ features: [audit, probe] });
const app = (sql: string, values: unknown[] = []) => api.em().execute<object[]>(sql, values);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Error) => (/permission denied for \w+ \w+/.exec(error.message) ?? [error.message])[0],
  );
const entries = () => api.asOwner('select id, action from audit_entry');

beforeAll(() =>
  api.asOwner(
    `insert into audit_entry (id, at, action, result) values ('${newId()}', now(), 'Mutation.suggestMentor', 'DONE')`,
  ),
);

describe('the server’s own pool', () => {
  it('works as the role, in an operation and behind http', async () => {
    for (const em of [api.em(), http.app().orm.em.fork()]) {
      expect(await em.execute('select current_user::text as who')).toEqual([{ who: APP_ROLE }]);
    }
  });

  it.each(['update audit_entry set actor_id = null', 'delete from audit_entry', 'truncate audit_entry'])(
    'is refused: %s',
    async (sql) => {
      const before = await entries();
      expect(await refusal(app(sql))).toBe('permission denied for table audit_entry');
      expect(await entries()).toEqual(before);
      expect(before.length).toBeGreaterThan(0);
    },
  );

  it.each([
    'alter table audit_entry disable trigger all',
    'drop table audit_entry',
    'create trigger away before insert on audit_entry execute function no_such_function()',
    `alter role ${APP_ROLE} superuser`,
  ])('cannot help itself: %s', async (sql) => {
    await expect(app(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('adds to the log and reads it', async () => {
    const id = newId();
    await app(`insert into audit_entry (id, at, action, result) values (?, now(), 'ERASE', 'DONE')`, [id]);
    expect(await app('select action from audit_entry where id = ?', [id])).toEqual([{ action: 'ERASE' }]);
  });

  it('may do everything with every other table, and nothing but look at what has been migrated', async () => {
    const rows = await api.asOwner<{ table: string; may: string[] }>(
      `select tablename as table, array_agg(privilege order by privilege)
              filter (where has_table_privilege('${APP_ROLE}', format('public.%I', tablename), privilege)) as may
         from pg_tables, unnest(array['DELETE', 'INSERT', 'SELECT', 'TRUNCATE', 'UPDATE']) as privilege
        where schemaname = 'public' group by tablename`,
    );
    const limited = rows.filter(({ may }) => may.join() !== 'DELETE,INSERT,SELECT,UPDATE');
    expect(new Map(limited.map(({ table, may }) => [table, may.join()]))).toEqual(
      new Map([
        ...guarded.appendOnly.map((table): [string, string] => [table, 'INSERT,SELECT']),
        ...guarded.readOnly.map((table): [string, string] => [table, 'SELECT']),
      ]),
    );
    expect(rows.length).toBeGreaterThan(20);
  });

  it('queues jobs, does them, and frees those that a killed process left', async () => {
    await api.em().transactional((em) => queueJob(em, 'some-job', { someId: newId() }));
    await app(
      `update graphile_worker._private_jobs set locked_at = now() - interval '1 hour', locked_by = 'gone'`,
    );
    await freeAbandonedJobs(api.app());
    expect(await app('select locked_by, is_available from graphile_worker._private_jobs')).toEqual([
      { locked_by: null, is_available: true },
    ]);
  });
});

describe('the role', () => {
  it('is prepared again without a change, by several processes at once', async () => {
    const before = await api.asOwner('select relname, relacl::text from pg_class order by oid');
    await Promise.all([1, 2, 3].map(() => migrate(api.databaseUrl())));
    expect(await api.asOwner('select relname, relacl::text from pg_class order by oid')).toEqual(before);
  });

  it('loses what somebody gave it by hand', async () => {
    await api.asOwner(`grant update on audit_entry to ${APP_ROLE}`);
    await migrate(api.databaseUrl());
    expect(await refusal(app('update audit_entry set actor_id = null'))).toBe(
      'permission denied for table audit_entry',
    );
  });

  it('can be left by an owner’s login, which is what a production start warns of', async () => {
    expect(await standingOf(api.databaseUrl(), 'audit_entry')).toEqual({
      role: APP_ROLE,
      canRewriteLog: true,
    });
  });
});

describe('a login of the server’s own', () => {
  const login = `vaekstbro_server_${process.pid}`;
  let url: string;
  beforeAll(async () => {
    await api.asOwner(
      `create role ${login} login password 'only-for-this-test'; grant ${APP_ROLE} to ${login}`,
    );
    const own = new URL(api.databaseUrl());
    own.username = login;
    own.password = 'only-for-this-test';
    url = own.href;
  });
  afterAll(() => api.asOwner(`drop role ${login}`));

  const asLogin = async <T>(work: (client: pg.Client) => Promise<T>, options?: string): Promise<T> => {
    const client = new pg.Client({ connectionString: url, ...(options ? { options } : {}) });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  it('takes on the role and cannot leave it for more', async () => {
    expect(await standingOf(url, 'audit_entry')).toEqual({ role: APP_ROLE, canRewriteLog: false });
    const said = await asLogin(async (client) => {
      await client.query('set role none');
      return refusal(client.query('delete from audit_entry'));
    }, asRole(APP_ROLE));
    expect(said).toBe('permission denied for table audit_entry');
  });

  it('starts on a database that is up to date, and gives nobody anything', async () => {
    await migrate(url);
    await asLogin((client) => prepareAppRole(client, guarded));
    expect(await refusal(app('delete from audit_entry'))).toBe('permission denied for table audit_entry');
  });
});

describe('an owner who may make no roles, as in a rented database', () => {
  const [owner, name] = [`plain_owner_${process.pid}`, `plain_database_${process.pid}`];
  let url: string;
  beforeAll(async () => {
    await api.asOwner(`create role ${owner} login password 'only-for-this-test'`);
    await api.asOwner(`create database ${name} owner ${owner}`);
    const own = new URL(withDatabase(api.databaseUrl(), name));
    own.username = owner;
    own.password = 'only-for-this-test';
    url = own.href;
  });
  afterAll(async () => {
    await api.asOwner(`drop database ${name}`);
    await api.asOwner(`drop role ${owner}`);
  });

  it('migrates all the same; the server then works as the owner, and is told so', async () => {
    await migrate(url);
    await migrate(url);
    expect(await standingOf(url, 'audit_entry')).toEqual({ role: null, canRewriteLog: true });
  });
});

describe('what is old', () => {
  const at = (days: number) =>
    api.asOwner(
      `insert into audit_entry (id, at, action, result) values ('${newId()}', now() - interval '${days} days', 'OLD ${days}', 'DONE')`,
    );
  const old = async () =>
    (
      await api.asOwner<{ action: string }>(
        `select action from audit_entry where action like 'OLD%' order by at`,
      )
    ).map(({ action }) => action);

  it('goes by one function, which leaves the last year alone whoever asks', async () => {
    for (const days of [800, 400, 364]) await at(days);
    expect(await refusal(app(`select audit_prune(now() - interval '364 days')`))).toBe(
      'entries of the last 365 days stay',
    );
    expect(await old()).toEqual(['OLD 800', 'OLD 400', 'OLD 364']);
    expect(await app(`select audit_prune(now() - interval '366 days') as gone`)).toEqual([{ gone: '2' }]);
    expect(await old()).toEqual(['OLD 364']);
  });
});
