import {
  GRANTS_OF_MATCHES,
  INTRODUCTIONS_OF_MATCHES,
} from '@vaekstbro/server/src/features/mentoring/model/introductions-of-matches.ts';
import { FRESHNESS_OF_MENTORS } from '@vaekstbro/server/src/features/mentors/model/freshness-of-mentors.ts';
import type { Client } from 'pg';
import { FOLLOWS_OF_INTERESTS } from './introductions-of-interests.ts';
import { PLANS_OF_COHORTS } from './plans-of-cohorts.ts';
import { copyRows } from './copy-rows.ts';
import { TABLES, type World } from './world.ts';

/** What follows from the rows of a world and need not be told in it. */
const FOLLOWS = [
  INTRODUCTIONS_OF_MATCHES,
  GRANTS_OF_MATCHES,
  FRESHNESS_OF_MENTORS,
  ...FOLLOWS_OF_INTERESTS,
  PLANS_OF_COHORTS,
];

/** The database already holds people: a world is only planted in an empty one. */
export class NotEmpty extends Error {
  constructor() {
    super(
      'The database already holds people. Run "pnpm reset" first, or name another database with DATABASE_URL.',
    );
  }
}

/**
 * Plants a world in an empty, migrated database: all of it, or nothing when something fails.
 * Returns how many rows were written. Throws NotEmpty where people already live.
 */
export async function plantWorld(client: Client, world: World): Promise<number> {
  await client.query('begin');
  try {
    const { rows } = await client.query<{ taken: boolean }>('select exists (select from person) as taken');
    if (rows[0]?.taken === true) throw new NotEmpty();
    let written = 0;
    for (const table of TABLES) written += await copyRows(client, table, world[table] ?? []);
    for (const sql of FOLLOWS) await client.query(sql);
    await client.query('commit');
    return written;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
