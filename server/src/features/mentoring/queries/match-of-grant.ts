import type { EntityManager } from '@mikro-orm/postgresql';

/** What is open to whom: a venture to a mentor, or a mentor to an entrepreneur. */
interface Received {
  readonly recordKind: string;
  readonly recordId: string;
  readonly receiverId: string;
}

/** The latest match for which that was opened, which the receiver may therefore see; null where there is none. */
export async function matchOfGrant(
  em: EntityManager,
  { recordKind, recordId, receiverId }: Received,
): Promise<string | null> {
  const [match] = await em.execute<{ id: string }[]>(
    `select x.id from mentor_match x join mentor m on m.id = x.mentor_id
       join mentor_request r on r.id = x.request_id join venture v on v.id = r.venture_id
      where x.state not in ('HELD', 'UNDONE')
        and case ? when 'VENTURE' then v.id = ?::uuid and m.person_id = ?::uuid
                   when 'MENTOR' then m.id = ?::uuid and v.person_id = ?::uuid else false end
      order by x.suggested_at desc, x.id desc limit 1`,
    [recordKind, recordId, receiverId, recordId, receiverId],
  );
  return match?.id ?? null;
}
