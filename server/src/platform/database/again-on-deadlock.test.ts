import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeadlockException } from '@mikro-orm/postgresql';
import type { MikroORM } from '@mikro-orm/postgresql';
import { useTestDatabase } from '../../testing/test-database.ts';
import { againOnDeadlock } from './again-on-deadlock.ts';
import { createOrm } from './orm.ts';

const database = useTestDatabase();
let orm: MikroORM;
beforeAll(async () => {
  orm = await createOrm({ databaseUrl: database.url(), entities: [] });
});
afterAll(() => orm.close(true));

/** Locks one thing, waits until the other one has locked theirs, and comes for that too. */
async function crossing(first: number, second: number, meanwhile: () => Promise<void>): Promise<string> {
  return orm.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [first]);
    await meanwhile();
    await em.execute('select pg_advisory_xact_lock(?)', [second]);
    return 'done';
  });
}

/** Resolves for everybody once so many have come; whoever comes later does not wait. */
function meeting(of: number): () => Promise<void> {
  let come = 0;
  const met = Promise.withResolvers<undefined>();
  return async () => {
    come += 1;
    if (come === of) met.resolve(undefined);
    await met.promise;
  };
}

describe('two deeds that wait for each other', () => {
  it('are both done: the one that was taken back begins anew', async () => {
    const both = meeting(2);
    expect(
      await Promise.all([
        againOnDeadlock(() => crossing(1, 2, both)),
        againOnDeadlock(() => crossing(2, 1, both)),
      ]),
    ).toEqual(['done', 'done']);
  });

  it('would lose one without that', async () => {
    const both = meeting(2);
    const ends = await Promise.allSettled([crossing(1, 2, both), crossing(2, 1, both)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find((end) => end.status === 'rejected')?.reason).toBeInstanceOf(DeadlockException);
  });
});

describe('a deed that is done again', () => {
  const failing = (code: string) => {
    let tries = 0;
    const deed = () => {
      tries += 1;
      return Promise.reject(Object.assign(new Error('No.'), { code }));
    };
    return { deed, tries: () => tries };
  };

  it('is tried four times in all', async () => {
    const serial = failing('40001');
    await expect(againOnDeadlock(serial.deed)).rejects.toThrow('No.');
    expect(serial.tries()).toBe(4);
  });

  it('is tried once when it failed for another reason', async () => {
    const other = failing('23505');
    await expect(againOnDeadlock(other.deed)).rejects.toThrow('No.');
    expect(other.tries()).toBe(1);
  });
});
