import type { EntityManager } from '@mikro-orm/postgresql';

/** Which grants: of one record, to one person where one is named, else to everybody. */
export interface GrantsToEnd {
  readonly recordKind: string;
  readonly recordId: string;
  readonly receiverId?: string;
}

/** What was opened for something ends with it, in the caller's transaction: from this moment on nobody reads through it. */
export async function endGrants(em: EntityManager, ended: GrantsToEnd, now: Date): Promise<void> {
  await em.execute(
    `update disclosure_grant set until_at = greatest(from_at, ?::timestamptz)
      where record_kind = ? and record_id = ?::uuid and (?::uuid is null or receiver_id = ?::uuid)
        and withdrawn_at is null and (until_at is null or until_at > ?::timestamptz)`,
    [now, ended.recordKind, ended.recordId, ended.receiverId ?? null, ended.receiverId ?? null, now],
  );
}
