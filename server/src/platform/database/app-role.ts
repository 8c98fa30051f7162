import pg from 'pg';
import type { ClientBase } from 'pg';

/** The role that the server works as. It owns nothing, so what it was not given it cannot do. */
export const APP_ROLE = 'vaekstbro_app';

/** PostgreSQL's own connection option for it; holds from the first statement on. */
export function asRole(role: string): string {
  return `-c role=${role}`;
}

// A role belongs to the whole server: two databases of it may be migrated at the same moment. Who may not make roles
// gets none, and is told so by `standingOf` when the server starts.
const CREATE = `
  do $$ begin
    if to_regrole('${APP_ROLE}') is null then create role ${APP_ROLE} nologin; end if;
    if not pg_has_role(current_user, '${APP_ROLE}', 'SET') then
      execute format('grant ${APP_ROLE} to %I with set true, inherit false', current_user);
    end if;
  exception when duplicate_object or unique_violation or insufficient_privilege then null;
  end $$`;

// What an extension brought is open to everybody anyway, and may not be ours to give.
const GRANT = `
  do $$
  declare ours record;
  begin
    grant usage on schema public, graphile_worker to ${APP_ROLE};
    for ours in
      select c.oid::regclass as name, c.relnamespace = 'graphile_worker'::regnamespace as is_queue, c.relkind as kind,
             c.relrowsecurity and not exists
               (select from pg_policy p where p.polrelid = c.oid and p.polname = '${APP_ROLE}') as is_closed
        from pg_class c
       where c.relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace)
         and c.relkind in ('r', 'p', 'v', 'm', 'S') and pg_has_role(c.relowner, 'USAGE')
    loop
      if ours.kind = 'S' then
        execute format('grant usage, select on sequence %s to ${APP_ROLE}', ours.name);
      else
        execute format('grant select, insert, update, delete on %s to ${APP_ROLE}', ours.name);
      end if;
      -- The queue's tables have row level security without a policy, which opens them to their owner alone.
      if ours.is_closed and ours.is_queue then
        execute format('create policy ${APP_ROLE} on %s to ${APP_ROLE} using (true) with check (true)', ours.name);
      end if;
    end loop;
    for ours in
      select p.oid::regprocedure as name from pg_proc p
       where p.pronamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace)
         and pg_has_role(p.proowner, 'USAGE')
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    loop
      execute format('grant execute on routine %s to ${APP_ROLE}', ours.name);
    end loop;
  end $$`;

/** Tables of which the server's role may not do everything. */
export interface Guarded {
  /** Only grow: what was written in them stays as it was. */
  appendOnly: readonly string[];
  /** Are not the server's to write. */
  readOnly: readonly string[];
}

/** What the login of a database address may do there. */
export interface Standing {
  /** The role to work as; null where the login may not take it on. */
  role: string | null;
  /** Whether the login itself could rewrite the log of deeds, though the role cannot: it would only have to leave the role. */
  canRewriteLog: boolean;
}

/**
 * Gives the server's role what it needs in this database, and no more: from tables that only grow nothing is taken and
 * nothing in them is changed. Run after every migration; the second time changes nothing.
 */
export async function prepareAppRole(client: ClientBase, { appendOnly, readOnly }: Guarded): Promise<void> {
  await client.query(CREATE);
  const { rows } = await client.query<{ isOwner: boolean }>(
    `select to_regrole($1) is not null and bool_and(pg_has_role(relowner, 'USAGE')) as "isOwner"
       from pg_class where oid = any($2::regclass[])`,
    [APP_ROLE, [...appendOnly, ...readOnly]],
  );
  // A server that is not the owner finds nothing to migrate, and has nothing to give.
  if (!rows[0]?.isOwner) return;
  await client.query('begin');
  await client.query(GRANT);
  await client.query(`revoke update, delete, truncate on ${appendOnly.join(', ')} from ${APP_ROLE}`);
  await client.query(`revoke insert, update, delete, truncate on ${readOnly.join(', ')} from ${APP_ROLE}`);
  await client.query('commit');
}

const STANDING = `
  select case when to_regrole('${APP_ROLE}') is null then false
              else pg_has_role(session_user, to_regrole('${APP_ROLE}')::oid, 'SET') end as "mayBe",
         has_table_privilege(session_user, t.oid, 'UPDATE, DELETE, TRUNCATE')
           or pg_has_role(session_user, t.relowner, 'MEMBER') as "canRewriteLog"
    from pg_class t where t.oid = $1::regclass`;

/** How a login stands to the log; asked once, when a process starts. */
export async function standingOf(databaseUrl: string, log: string): Promise<Standing> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ mayBe: boolean; canRewriteLog: boolean }>(STANDING, [log]);
    const [standing] = rows;
    return { role: standing?.mayBe ? APP_ROLE : null, canRewriteLog: standing?.canRewriteLog ?? false };
  } finally {
    await client.end();
  }
}
