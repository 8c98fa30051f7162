import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { endGrants } from '../../disclosure/index.ts';

/** Whoever no longer wants their idea shown has it shown to nobody: what was opened of their ventures ends. */
export async function closeVentures(em: EntityManager, personId: string, clock: Clock): Promise<void> {
  const ventures = await em.execute<{ id: string }[]>('select id from venture where person_id = ? order by id', [
    personId,
  ]);
  for (const { id } of ventures) await endGrants(em, { recordKind: 'VENTURE', recordId: id }, clock.now());
}
