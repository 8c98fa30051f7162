import type { Client } from 'pg';

/** The first PostgreSQL whose words our statements use (`old` and `new` in `returning`). */
const FIRST_MAJOR = 18;

/** A PostgreSQL that is too old for Vækstbro, said in one sentence for the person who starts it. */
export class OldServer extends Error {}

/** Stops on a server that would fail in the middle of a sign-up. */
export async function requireServerVersion(client: Pick<Client, 'query'>): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (major >= FIRST_MAJOR) return;
  throw new OldServer(
    `The server of DATABASE_URL is PostgreSQL ${major}; Vækstbro needs PostgreSQL ${FIRST_MAJOR} or later.`,
  );
}
