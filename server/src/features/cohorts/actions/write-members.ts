import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import type { Offering } from '../model/cohort-kinds.ts';
import type { CohortSide } from '../model/cohort-words.ts';

/** Takes these into the cohort, each once; who is in it already gets the places of today. */
export async function writeMembers(
  em: EntityManager,
  cohortId: string,
  side: CohortSide,
  members: readonly Offering[],
): Promise<void> {
  const rows = members.map(({ id, personId, places }) => ({
    id: newId(),
    subject: id,
    person: personId,
    places,
  }));
  await em.execute(
    `insert into cohort_member (id, cohort_id, side, subject_id, person_id, places, is_open)
     select one.id, ?, ?, one.subject, one.person, one.places, true
       from json_to_recordset(?::json) as one (id uuid, subject uuid, person uuid, places integer)
       join person on person.id = one.person and person.erased_at is null
     on conflict (cohort_id, side, subject_id) do update set places = excluded.places`,
    [cohortId, side, JSON.stringify(rows)],
  );
}

/** Whoever has none left, or is no longer here, takes part without a place. */
export async function offerNow(
  em: EntityManager,
  cohortId: string,
  offers: readonly Offering[],
): Promise<void> {
  await em.execute(`update cohort_member set places = 0 where cohort_id = ? and side = 'OFFER'`, [cohortId]);
  await writeMembers(em, cohortId, 'OFFER', offers);
}
