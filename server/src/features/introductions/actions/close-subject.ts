import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { notify } from '../../notifications/index.ts';
import { introductionKind } from '../model/introduction-kinds.ts';
import { UNDECIDED } from '../model/introduction-words.ts';
import { Introduction } from '../model/introduction.entity.ts';
import { whoWaits } from '../model/introduction.policy.ts';
import { lockSubject } from './lock-introduction.ts';

/**
 * What was to be had is gone: every introduction to it that is not decided is lost, and everybody who waited is told once.
 * The sides of the one who got it need not be told.
 */
export async function closeSubject(
  em: EntityManager,
  subject: { readonly kind: string; readonly id: string },
  now: Date,
  winner?: Introduction,
): Promise<void> {
  await lockSubject(em, subject.kind, subject.id);
  const lost = await em.find(
    Introduction,
    { subjectKind: subject.kind, subjectId: subject.id, state: { $in: [...UNDECIDED] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const told = new Set([winner?.firstPersonId, winner?.secondPersonId]);
  for (const introduction of lost) {
    for (const personId of whoWaits(introduction)) {
      if (told.has(personId)) continue;
      told.add(personId);
      await notify(em, personId, 'INTRODUCTION_LOST', introduction.id, now);
    }
    introduction.lose(now);
    await em.flush();
    await introductionKind(introduction.kind).whenClosed?.(em, introduction, now);
  }
}
