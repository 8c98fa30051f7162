import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { Venture } from '../model/venture.entity.ts';
import { confirmVenture } from './confirm-venture.ts';

/** Whoever has proven an e-mail address gets the profiles that were sent in under it. */
export async function confirmVenturesOf(
  em: EntityManager,
  person: { personId: string; email: string },
  clock: Clock,
): Promise<void> {
  const waiting = await em.find(
    Venture,
    { contactEmail: person.email, personId: null },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const venture of waiting) await confirmVenture(em, venture, person.personId, clock);
}
