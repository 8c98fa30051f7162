import type { EntityManager } from '@mikro-orm/postgresql';
import { withdrawGrants } from '../../disclosure/index.ts';
import { tellSharingWithdrawn } from '../model/sharing-withdrawn.ts';

/**
 * Whoever no longer wants their idea shown has it shown to nobody: what they asked for by it ends, and what was opened of
 * their ventures is taken back.
 */
export async function closeVentures(em: EntityManager, personId: string, now: Date): Promise<void> {
  await tellSharingWithdrawn(em, personId, now);
  const ventures = await em.execute<{ id: string }[]>(
    'select id from venture where person_id = ? order by id',
    [personId],
  );
  for (const { id: recordId } of ventures) {
    await withdrawGrants(em, { recordKind: 'VENTURE', recordId, by: personId }, now);
  }
}
