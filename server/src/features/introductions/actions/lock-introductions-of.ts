import type { EntityManager } from '@mikro-orm/postgresql';
import { lockSubject } from './lock-introduction.ts';

const OF_PERSON = 'from introduction where (first_person_id = ? or second_person_id = ?)';

/** Locks every introduction of somebody, and before them what each of them is about where that is one. */
export async function lockIntroductionsOf(
  em: EntityManager,
  { personId }: { personId: string },
): Promise<void> {
  const subjects = await em.execute<{ kind: string; id: string }[]>(
    `select distinct subject_kind as kind, subject_id as id ${OF_PERSON} and is_exclusive order by kind, id`,
    [personId, personId],
  );
  for (const { kind, id } of subjects) await lockSubject(em, kind, id);
  await em.execute(`select id ${OF_PERSON} order by id for update`, [personId, personId]);
}
