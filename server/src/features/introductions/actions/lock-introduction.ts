import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { Introduction } from '../model/introduction.entity.ts';

/** What is to be had once: all who decide about it go one after the other until the transaction ends. */
export async function lockSubject(em: EntityManager, subjectKind: string, subjectId: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `introduction ${subjectKind} ${subjectId}`,
  ]);
}

/** Locks the introduction for the rest of the transaction, and before it the subject where that is one. */
export async function lockIntroduction(em: EntityManager, introductionId: string): Promise<Introduction> {
  const [found] = isId(introductionId)
    ? await em.execute<{ subject_kind: string; subject_id: string; is_exclusive: boolean }[]>(
        'select subject_kind, subject_id, is_exclusive from introduction where id = ?',
        [introductionId],
      )
    : [];
  if (!found) throw new Problem('NOT_FOUND', 'introductionId');
  if (found.is_exclusive) await lockSubject(em, found.subject_kind, found.subject_id);
  return em.findOneOrFail(Introduction, introductionId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
}
