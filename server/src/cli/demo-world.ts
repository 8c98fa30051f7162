import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inCheckout } from './checkout.ts';
import { runNode } from './run.ts';
import { withClient } from './with-client.ts';

/** A person of the demonstration world whom one can log in as. */
export type DemoPerson = { name: string; email: string; hat: string };

/** The people of the demonstration world and the password they share. */
export type DemoPeople = { people: DemoPerson[]; password: string };

const LOCK = 5_520_177;

/** Plants the demonstration world into an empty database; two starts at once plant it once. */
export async function plantWhenEmpty(databaseUrl: string): Promise<'planted' | 'known'> {
  return withClient(databaseUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const { rows } = await client.query<{ empty: boolean }>(
      'select not exists (select from person) and not exists (select from event) as empty',
    );
    if (!rows[0]?.empty) return 'known';
    await runNode(
      'Planting the demonstration world',
      [inCheckout('seeds', 'src', 'cli', 'plant.ts'), 'herning'],
      {
        env: { DATABASE_URL: databaseUrl },
      },
    );
    return 'planted';
  });
}

/** The demonstration people who are in this database; none in a database of real people. */
export async function demoPeopleIn(databaseUrl: string): Promise<DemoPeople | null> {
  // The stories stand above the server, so the server's own code never imports them; this command only reads the list.
  const file = inCheckout('seeds', 'src', 'demo-people.ts');
  if (!existsSync(file)) return null;
  const list = (await import(pathToFileURL(file).href)) as {
    DEMO_PEOPLE: DemoPerson[];
    DEMO_PASSWORD: string;
  };
  const present = await withClient(databaseUrl, (client) =>
    client.query<{ email: string }>('select email from person where email = any($1)', [
      list.DEMO_PEOPLE.map((person) => person.email),
    ]),
  );
  const emails = new Set(present.rows.map((row) => row.email.toLowerCase()));
  const people = list.DEMO_PEOPLE.filter((person) => emails.has(person.email));
  return people.length > 0 ? { people, password: list.DEMO_PASSWORD } : null;
}
