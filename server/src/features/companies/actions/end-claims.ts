import type { EntityManager } from '@mikro-orm/postgresql';
import type { HatKind } from '../../../platform/hat-kinds.ts';

/** Whose hats as an owner are taken off acts for no company any more, unless another such hat is left. */
export async function endClaims(
  em: EntityManager,
  { personId, kind }: { personId: string; kind: HatKind },
): Promise<void> {
  if (kind !== 'OWNER') return;
  await em.execute(
    `update company_claim c set state = 'ENDED'
      where c.person_id = ? and c.state = 'CONFIRMED'
        and not exists (select from hat h where h.person_id = c.person_id and h.kind = 'OWNER'
                           and h.organisation_id = c.organisation_id and h.ended_at is null)`,
    [personId],
  );
}
