import type { EntityManager } from '@mikro-orm/postgresql';

/** Which grants: of one record, to one person or one organisation where one is named, else to everybody. */
export interface GrantsToEnd {
  readonly recordKind: string;
  readonly recordId: string;
  readonly receiverId?: string;
  readonly receiverOrganisationId?: string;
}

/** What was opened for something ends with it, in the caller's transaction: from this moment on nobody reads through it. */
export async function endGrants(
  em: EntityManager,
  { recordKind, recordId, receiverId, receiverOrganisationId }: GrantsToEnd,
  now: Date,
): Promise<void> {
  await em.execute(
    `update disclosure_grant set until_at = greatest(from_at, ?::timestamptz)
      where record_kind = ? and record_id = ?::uuid
        and (?::uuid is null or receiver_id = ?::uuid)
        and (?::uuid is null or receiver_organisation_id = ?::uuid)
        and withdrawn_at is null and (until_at is null or until_at > ?::timestamptz)`,
    [
      now,
      recordKind,
      recordId,
      ...[receiverId ?? null, receiverId ?? null],
      ...[receiverOrganisationId ?? null, receiverOrganisationId ?? null],
      now,
    ],
  );
}
