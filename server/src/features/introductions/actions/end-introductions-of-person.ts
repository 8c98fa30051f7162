import type { EntityManager } from '@mikro-orm/postgresql';
import { UNDECIDED } from '../model/introduction-words.ts';
import { introductionKind } from '../model/introduction-kinds.ts';
import { Introduction } from '../model/introduction.entity.ts';
import { closeGrants } from './close-grants.ts';
import { lockIntroduction } from './lock-introduction.ts';

/** Whoever is no longer here takes part in nothing: what is not decided is withdrawn, what is made ends without an outcome. */
export async function endIntroductionsOfPerson(
  em: EntityManager,
  personId: string,
  now: Date,
): Promise<void> {
  const open = await em.find(
    Introduction,
    {
      $or: [{ firstPersonId: personId }, { secondPersonId: personId }],
      state: { $in: [...UNDECIDED, 'INTRODUCED'] },
    },
    { fields: ['id'], orderBy: { id: 'asc' } },
  );
  for (const { id } of open) {
    const introduction = await lockIntroduction(em, id);
    if (introduction.end(null, now)) await closeGrants(em, introduction, now);
    else if (!introduction.withdraw(now)) continue;
    await em.flush();
    await introductionKind(introduction.kind).whenClosed?.(em, introduction, now);
  }
}
