import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import type { HatKind } from '../../../platform/hat-kinds.ts';

export interface GivenHat {
  personId: string;
  kind: HatKind;
  organisationId?: string | null;
  /** Who gave it; null when the person took it on by what they did, such as registering as a mentor. */
  givenBy: string | null;
}

/** Puts a hat on, in the caller's transaction. Says whether the person did not wear it before. */
export async function giveHat(em: EntityManager, hat: GivenHat, now: Date): Promise<boolean> {
  const given = await em.execute<{ id: string }[]>(
    `insert into hat (id, person_id, kind, organisation_id, given_by, given_at)
     values (?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
    [newId(), hat.personId, hat.kind, hat.organisationId ?? null, hat.givenBy, now],
  );
  return given.length === 1;
}
