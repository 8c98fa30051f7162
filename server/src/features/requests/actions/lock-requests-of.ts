import type { EntityManager } from '@mikro-orm/postgresql';

const OF_PERSON = `
  select id from request
   where asker_id = ? or assignee_id = ? or turn_person_id = ?
      or id in (select request_id from request_turn where person_id = ?)
      or id in (select request_id from request_step where person_id = ? or to_person_id = ?)
   order by id for update`;

/** Locks every request that somebody has asked, was asked in or has in hand: whoever else decides about them has come first or waits. */
export async function lockRequestsOf(em: EntityManager, { personId }: { personId: string }): Promise<void> {
  await em.execute(
    OF_PERSON,
    Array.from({ length: 6 }, () => personId),
  );
}
