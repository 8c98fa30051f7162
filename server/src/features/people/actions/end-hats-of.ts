import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AppServices } from '../../../platform/app-services.ts';
import { Problem } from '../../../platform/problem.ts';
import { Hat } from '../model/hat.entity.ts';

/** Takes every hat off somebody, in the caller's transaction. The features' `hatsChanged` has to follow once it is committed. */
export async function endHatsOf(
  em: EntityManager,
  personId: string,
  { features, clock }: Pick<AppServices, 'features' | 'clock'>,
): Promise<void> {
  const worn = await lockedHats(em, personId);
  for (const hat of worn) {
    hat.end(clock.now());
    for (const feature of features) await feature.hatEnded?.(em, { personId, kind: hat.kind });
  }
}

/** Locks every hat somebody wears for the rest of the transaction. */
export async function lockHatsOf(em: EntityManager, { personId }: { personId: string }): Promise<void> {
  await lockedHats(em, personId);
}

function lockedHats(em: EntityManager, personId: string): Promise<Hat[]> {
  return em.find(
    Hat,
    { person: personId, endedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
}

/** Refuses that the only administrator leaves: nobody could give anybody a hat any more. */
export async function mustNotBeLastAdministrator(em: EntityManager, personId: string): Promise<void> {
  // First and in id order, as when a hat is ended: of two who leave at once, one stays.
  const administrators = await em.find(
    Hat,
    { kind: 'ADMINISTRATOR', endedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const wearers = new Set(administrators.map(({ person }) => person.id));
  if (wearers.has(personId) && wearers.size < 2) throw new Problem('LAST_ADMINISTRATOR');
}
