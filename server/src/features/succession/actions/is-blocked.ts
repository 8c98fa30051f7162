import type { EntityManager } from '@mikro-orm/postgresql';
import type { LockedInterest } from './lock-interest.ts';

/** Whether the owner has blocked the taker's company, as they name it or as their hats say; also their own company. */
export async function isBlocked(
  em: EntityManager,
  { business, taker }: Pick<LockedInterest, 'business' | 'taker'>,
): Promise<boolean> {
  const blocked = [...business.blockedCvrs, business.cvr];
  if (taker.cvr !== null && blocked.includes(taker.cvr)) return true;
  const worn = await em.execute<{ cvr: string }[]>(
    `select o.cvr from hat h join organisation o on o.id = h.organisation_id
      where h.person_id = ? and h.ended_at is null and o.cvr is not null`,
    [taker.personId],
  );
  return worn.some(({ cvr }) => blocked.includes(cvr));
}
