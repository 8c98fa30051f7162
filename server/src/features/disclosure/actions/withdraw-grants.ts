import type { EntityManager } from '@mikro-orm/postgresql';
import { tellReceiver } from './tell-receiver.ts';

/** Which: of one record. */
export interface GrantsToWithdraw {
  readonly recordKind: string;
  readonly recordId: string;
  /** Who takes them back. */
  readonly by: string;
}

/**
 * Takes back everything that is open of a record, in the caller's transaction: nobody reads through it in the next
 * request, it is not opened again to the same receivers, and they are told.
 */
export async function withdrawGrants(
  em: EntityManager,
  { recordKind, recordId, by }: GrantsToWithdraw,
  now: Date,
): Promise<void> {
  const withdrawn = await em.execute<{ id: string; receiverId: string | null }[]>(
    `update disclosure_grant set withdrawn_at = ?, withdrawn_by = ?::uuid
      where record_kind = ? and record_id = ?::uuid and withdrawn_at is null and (until_at is null or until_at > ?::timestamptz)
      returning id, receiver_id as "receiverId"`,
    [now, by, recordKind, recordId, now],
  );
  for (const { receiverId } of withdrawn.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    await tellReceiver(em, { recordKind, recordId, receiverId }, now);
  }
}
