import type { EntityManager } from '@mikro-orm/postgresql';

/** With a person ends what was opened of them and to them, in the caller's transaction. */
export async function endGrantsOfPerson(em: EntityManager, personId: string, now: Date): Promise<void> {
  await em.execute(
    `update disclosure_grant set until_at = greatest(from_at, ?::timestamptz)
      where (person_id = ?::uuid or receiver_id = ?::uuid)
        and withdrawn_at is null and (until_at is null or until_at > ?::timestamptz)`,
    [now, personId, personId, now],
  );
}
