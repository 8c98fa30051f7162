import { hashPassword } from '@vaekstbro/server/src/features/accounts/index.ts';
import type { Client } from 'pg';
import { DEMO_PASSWORD, DEMO_PEOPLE } from './demo-people.ts';

/** Gives the demonstration people their shared password; those who are not in this world are left out. */
export async function giveDemoPasswords(client: Client, now: Date): Promise<void> {
  const hash = await hashPassword(DEMO_PASSWORD);
  await client.query(
    `insert into account_password (person_id, hash, changed_at)
     select id, $1, $2 from person where email = any ($3::citext[])`,
    [hash, now, DEMO_PEOPLE.map(({ email }) => email)],
  );
}
