import type { EntityManager } from '@mikro-orm/postgresql';
import { rulesOf } from '../model/request-kinds.ts';
import type { Request } from '../model/request.entity.ts';

const STAFF = `
  select distinct person_id from hat
   where ended_at is null and kind = any(?) and (?::uuid is null or organisation_id = ?) order by person_id`;

/** Everybody who answers for us in this request, now. */
export async function staffOf(em: EntityManager, request: Request): Promise<string[]> {
  const rules = rulesOf(request.kind);
  const unitId = rules.isWalled ? request.unitId : null;
  return people(em, rules.staffHats, unitId);
}

/** Everybody who is told when a whole unit stays silent. */
export function administrators(em: EntityManager): Promise<string[]> {
  return people(em, ['ADMINISTRATOR'], null);
}

/** Whoever is to answer now: the holder of the turn, or all of us where nobody of us holds it. */
export async function holdersOf(em: EntityManager, request: Request): Promise<string[]> {
  const { turnPersonId, turnParty } = request;
  if (turnParty !== 'UNIT') return turnPersonId === null ? [] : [turnPersonId];
  const staff = await staffOf(em, request);
  return turnPersonId !== null && staff.includes(turnPersonId) ? [turnPersonId] : staff;
}

async function people(em: EntityManager, kinds: readonly string[], unitId: string | null): Promise<string[]> {
  const rows = await em.execute<{ person_id: string }[]>(STAFF, [`{${kinds.join(',')}}`, unitId, unitId]);
  return rows.map(({ person_id: personId }) => personId);
}
