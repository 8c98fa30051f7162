import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { lockRequest } from '../../requests/index.ts';
import { Candidate } from '../model/candidate.entity.ts';
import { HiringRequest } from '../model/hiring-request.entity.ts';
import { HIRING_RUNS } from '../model/words.ts';
import { Vacancy } from '../model/vacancy.entity.ts';
import { maySeeHiring } from '../model/workforce.policy.ts';

/** A question between a company and a candidate under lock, with what it is about. */
export interface LockedHiring {
  readonly hiring: HiringRequest;
  readonly vacancy: Vacancy;
  readonly candidate: Candidate;
  readonly facts: {
    readonly state: HiringRequest['state'];
    readonly askedBy: HiringRequest['askedBy'];
    readonly candidatePersonId: string;
    readonly organisationId: string;
  };
}

/** Locks the request first, as everybody does, then the row. Null where there is none. */
export async function lockHiring(em: EntityManager, id: string): Promise<LockedHiring | null> {
  if (!isId(id)) return null;
  await lockRequest(em, id);
  const hiring = await em.findOne(HiringRequest, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!hiring) return null;
  const vacancy = await em.findOneOrFail(Vacancy, hiring.vacancyId);
  const candidate = await em.findOneOrFail(Candidate, hiring.candidateId);
  const { state, askedBy } = hiring;
  const { organisationId } = vacancy;
  return {
    hiring,
    vacancy,
    candidate,
    facts: { state, askedBy, candidatePersonId: candidate.personId, organisationId },
  };
}

/** The same for somebody who may see it; for everybody else it is not there. */
export async function lockHiringFor(
  em: EntityManager,
  viewer: Viewer | null,
  id: string,
): Promise<LockedHiring> {
  const locked = await lockHiring(em, id);
  if (!locked || !maySeeHiring(viewer, locked.facts)) throw new Problem('NOT_FOUND', 'hiringRequestId');
  return locked;
}

/** What still runs of a vacancy or of a candidate, each locked, in the order of ids. */
export async function lockRunning(
  em: EntityManager,
  of: { readonly vacancyId: string } | { readonly candidateId: string },
): Promise<LockedHiring[]> {
  const running = await em.find(
    HiringRequest,
    { ...of, state: { $in: [...HIRING_RUNS] } },
    { fields: ['id'], orderBy: { id: 'asc' } },
  );
  const locked: LockedHiring[] = [];
  for (const { id } of running) {
    const one = await lockHiring(em, id);
    if (one?.hiring.isRunning()) locked.push(one);
  }
  return locked;
}
