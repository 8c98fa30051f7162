import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { withdrawGrants } from '../../disclosure/index.ts';

/** Whoever no longer wants their idea shown has it shown to nobody: what was opened of their ventures is taken back. */
export async function closeVentures(em: EntityManager, personId: string, clock: Clock): Promise<void> {
  const ventures = await em.execute<{ id: string }[]>(
    'select id from venture where person_id = ? order by id',
    [personId],
  );
  for (const { id: recordId } of ventures) {
    await withdrawGrants(em, { recordKind: 'VENTURE', recordId, by: personId }, clock.now());
  }
}
