import type { EntityManager } from '@mikro-orm/postgresql';
import { KEPT_OF } from '../../mentors/index.ts';

/** How far changes have been seen: a transaction, and of its mentors those up to this id. */
export interface Place {
  readonly horizon: string;
  readonly afterId: string;
}

export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A changed mentor, and where the change stands among all. */
export interface ChangedMentor {
  readonly mentorId: string;
  readonly changedBy: string;
}

/**
 * Up to where the kept lists have been put right. The row is locked for the rest of the transaction, so that one at a time
 * works on the lists; null where somebody else does.
 */
export async function lockPlace(em: EntityManager): Promise<Place | null> {
  const [place] = await em.execute<Place[]>(
    `select horizon, after_id as "afterId" from kept_horizon where candidate_kind = ? for update skip locked`,
    [KEPT_OF.candidateKind],
  );
  return place ?? null;
}

export async function keepPlace(em: EntityManager, { horizon, afterId }: Place): Promise<void> {
  await em.execute('update kept_horizon set horizon = ?, after_id = ?::uuid where candidate_kind = ?', [
    horizon,
    afterId,
    KEPT_OF.candidateKind,
  ]);
}

/**
 * Who has changed after a place, in the order of their transactions, and the oldest transaction that is still open: whoever
 * commits later has a number at or after that. One statement and so one look.
 */
export async function changedAfter(
  em: EntityManager,
  { horizon, afterId }: Place,
  most: number,
): Promise<{ changed: ChangedMentor[]; open: string }> {
  const rows = await em.execute<{ mentorId: string | null; changedBy: string; open: string }[]>(
    `select c.mentor_id as "mentorId", c.changed_by::text as "changedBy",
            pg_snapshot_xmin(pg_current_snapshot())::text as open
       from (values (1)) as always
       left join mentor_change c on (c.changed_by, c.mentor_id) > (?::text::xid8, ?::uuid)
      order by c.changed_by, c.mentor_id limit ?`,
    [horizon, afterId, most],
  );
  return {
    changed: rows.flatMap(({ mentorId, changedBy }) => (mentorId === null ? [] : [{ mentorId, changedBy }])),
    open: rows[0]?.open ?? horizon,
  };
}

/** The earlier of two places. */
export function earlier(one: Place, other: Place): Place {
  return comesBefore(one, other) ? one : other;
}

/** The later of two places. */
export function later(one: Place, other: Place): Place {
  return comesBefore(one, other) ? other : one;
}

function comesBefore(one: Place, other: Place): boolean {
  const [first, second] = [BigInt(one.horizon), BigInt(other.horizon)];
  return first === second ? one.afterId < other.afterId : first < second;
}
