import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import type { Purpose } from '../../../platform/purposes.ts';
import { DisclosureGrant } from '../model/grant.entity.ts';
import type { GrantChannel } from '../model/grant.entity.ts';
import { mustHaveGroups } from '../model/record-kinds.ts';

/** What is to be opened, of which record, to whom, for what, and by which words it was agreed to. */
export interface GrantWanted {
  readonly recordKind: string;
  readonly recordId: string;
  /** Whom the record tells of. */
  readonly personId: string;
  readonly receiver: { readonly personId: string } | { readonly organisationId: string };
  readonly fieldGroups: readonly string[];
  readonly purpose: Purpose;
  readonly text: { readonly key: string; readonly version: number };
  /** When that had been withdrawn, before they agreed to it again: what closed with it in such a moment may open anew. */
  readonly closedBefore?: readonly Date[];
  readonly channel: GrantChannel;
  /** Who said so: the person concerned, or the member of staff who recorded it. */
  readonly givenBy: string | null;
  /** From now on where nothing is said. */
  readonly from?: Date;
  /** Until it is ended or withdrawn where nothing is said. */
  readonly until?: Date | null;
}

/**
 * Opens groups of fields in the caller's transaction and answers with the grant. What is open to the same receiver
 * already stays as it is, however often and by how many at once it is opened, and what the person has taken back from
 * this receiver stays closed, unless it closed with a consent they have given again: the grant opens the rest. Null where
 * nothing is open afterwards.
 */
export async function openGrant(em: EntityManager, wanted: GrantWanted, now: Date): Promise<string | null> {
  mustHaveGroups(wanted.recordKind, wanted.fieldGroups);
  const receiverId = 'personId' in wanted.receiver ? wanted.receiver.personId : null;
  const receiverOrganisationId = 'organisationId' in wanted.receiver ? wanted.receiver.organisationId : null;
  const { recordKind, recordId } = wanted;
  // There may be no row to lock yet: the pair of record and receiver is the lock.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    ['disclosure_grant', recordKind, recordId, receiverId ?? receiverOrganisationId].join(' '),
  ]);
  const before = await em.find(DisclosureGrant, { recordKind, recordId, receiverId, receiverOrganisationId });
  const again = new Set((wanted.closedBefore ?? []).map((moment) => moment.getTime()));
  const takenBack = before.filter(
    ({ withdrawnAt }) => withdrawnAt !== null && !again.has(withdrawnAt.getTime()),
  );
  const open = before.filter((grant) => grant.isPending(now));
  const fieldGroups = wanted.fieldGroups
    .filter((group) => ![...takenBack, ...open].some((grant) => grant.fieldGroups.includes(group)))
    .sort();
  // Each group is open by one grant: whoever takes that back has closed it.
  if (fieldGroups.length === 0) {
    return (
      open.find((grant) => wanted.fieldGroups.some((group) => grant.fieldGroups.includes(group)))?.id ?? null
    );
  }
  const grant = em.create(DisclosureGrant, {
    id: newId(),
    recordKind,
    recordId,
    personId: wanted.personId,
    receiverId,
    receiverOrganisationId,
    fieldGroups,
    purpose: wanted.purpose,
    textKey: wanted.text.key,
    textVersion: wanted.text.version,
    channel: wanted.channel,
    givenBy: wanted.givenBy,
    givenAt: now,
    fromAt: wanted.from ?? now,
    untilAt: wanted.until ?? null,
    withdrawnAt: null,
    withdrawnBy: null,
  });
  await em.flush();
  return grant.id;
}
