import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { notify } from '../../notifications/index.ts';
import { giveHat } from '../../people/index.ts';
import { Invitation } from '../model/invitation.entity.ts';

/** Gives the hats that were offered to an address to the person who has just shown that it is theirs. */
export async function acceptOpenInvitations(
  em: EntityManager,
  { personId, email }: { personId: string; email: string },
  clock: Clock,
): Promise<void> {
  const now = clock.now();
  const open = await em.find(
    Invitation,
    { email, acceptedAt: null, expiresAt: { $gt: now } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  for (const invitation of open) {
    const { hatKind: kind, organisationId, invitedBy: givenBy } = invitation;
    invitation.accept(personId, now);
    const isNew = await giveHat(em, { personId, kind, organisationId, givenBy }, now);
    if (isNew) await notify(em, personId, 'HAT_GIVEN', null, now);
  }
  await em.flush();
}
