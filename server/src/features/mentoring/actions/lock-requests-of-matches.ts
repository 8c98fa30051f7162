import type { EntityManager } from '@mikro-orm/postgresql';

const OF_PERSON = `
  select id from request
   where id in (select x.request_id from mentor_match x join mentor m on m.id = x.mentor_id
                 where m.person_id = ? or x.suggested_by = ?)
   order by id for update`;

/** Locks the requests for which somebody was suggested, or has suggested others, before anybody was told. */
export async function lockRequestsOfMatches(
  em: EntityManager,
  { personId }: { personId: string },
): Promise<void> {
  await em.execute(OF_PERSON, [personId, personId]);
}
