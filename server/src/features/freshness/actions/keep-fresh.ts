import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { freshnessKind } from '../model/freshness-kinds.ts';
import { Freshness } from '../model/freshness.entity.ts';

/** A listing and whose it is. */
export interface Listing {
  readonly recordKind: string;
  readonly recordId: string;
  readonly personId: string;
}

/**
 * From now on the owner is asked from time to time; who says it again has confirmed the listing. In the caller's
 * transaction, which has locked the record.
 */
export async function keepFresh(em: EntityManager, listing: Listing, now: Date): Promise<void> {
  const { recordKind, recordId, personId } = listing;
  await em.execute(
    `insert into freshness (record_kind, record_id, person_id, confirmed_at, state, next_at)
     values (?, ?, ?, ?, 'FRESH', ?) on conflict do nothing`,
    [recordKind, recordId, personId, now, now],
  );
  const freshness = await em.findOneOrFail(
    Freshness,
    { recordKind, recordId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  await confirm(em, freshness, now);
}

/** Makes a listing under lock fresh again, from any state. */
export async function confirm(em: EntityManager, freshness: Freshness, now: Date): Promise<void> {
  const parts = freshnessKind(freshness.recordKind);
  const wasSeen = freshness.state === 'FRESH' || freshness.state === 'ASKED';
  freshness.confirm(parts, now);
  await em.flush();
  if (!wasSeen) await parts.whenConfirmed(em, freshness.recordId, now);
}

/** Nobody is asked about it any more: it is no longer listed. In the caller's transaction. */
export async function forgetFreshness(
  em: EntityManager,
  { recordKind, recordId }: Pick<Listing, 'recordKind' | 'recordId'>,
): Promise<void> {
  await em.nativeDelete(Freshness, { recordKind, recordId });
}
