import type { EntityManager } from '@mikro-orm/postgresql';
import { Problem } from '../../../platform/problem.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { maySeeRequest } from '../model/request.policy.ts';
import type { RequestFacts } from '../model/request.policy.ts';
import { RequestTurn } from '../model/request-turn.entity.ts';
import type { Request } from '../model/request.entity.ts';
import { lockRequest } from './lock-request.ts';

/** A request under lock, with what decides who may do what with it. */
export interface LockedRequest {
  request: Request;
  facts: RequestFacts;
}

/** Locks a request for somebody who wants to do something with it; what they may not see is not there. */
export async function lockRequestFor(
  em: EntityManager,
  viewer: Viewer | null,
  requestId: string,
): Promise<LockedRequest> {
  const request = await lockRequest(em, requestId);
  if (!request) throw new Problem('NOT_FOUND', 'requestId');
  const asked =
    viewer && (await em.findOne(RequestTurn, { requestId, party: 'ASKED', personId: viewer.personId }));
  const facts = {
    ...request,
    asked: asked ? { endedBy: asked.endedBy, isLatest: false } : null,
    agreedAskedIds: [],
    knownAskedIds: [],
  };
  if (!maySeeRequest(viewer, facts)) throw new Problem('NOT_FOUND', 'requestId');
  return { request, facts };
}
