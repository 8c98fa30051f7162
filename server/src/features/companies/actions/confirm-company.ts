import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { giveHat } from '../../people/index.ts';
import { CompanyClaim } from '../model/company-claim.entity.ts';

/** Who acts for which company, and which member of staff says so; nobody where it holds by itself. */
export interface CompanyConfirmed {
  readonly personId: string;
  readonly organisationId: string;
  readonly by: string | null;
}

/** From now on the person acts for the company, in the caller's transaction. Again, or where nobody has claimed it: nothing. */
export async function confirmCompany(
  em: EntityManager,
  { personId, organisationId, by }: CompanyConfirmed,
  now: Date,
): Promise<void> {
  const claim = await em.findOne(
    CompanyClaim,
    { personId, organisationId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!claim || claim.state === 'ENDED' || !claim.confirm(by, now)) return;
  await em.flush();
  await giveHat(em, { personId, kind: 'OWNER', organisationId, givenBy: by }, now);
}
