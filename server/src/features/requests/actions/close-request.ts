import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import type { RefusalReason, RequestOutcome, RequestParty, TurnEnd } from '../model/request-words.ts';
import { endTurn } from './give-turn.ts';
import { lockRequest } from './lock-request.ts';
import { writeStep } from './write-step.ts';

/** How a request comes to its end. */
export interface RequestEnd {
  readonly outcome: RequestOutcome;
  /** How the turn that ran ended. */
  readonly by: Extract<TurnEnd, 'ANSWERED' | 'REFUSED' | 'WITHDRAWN' | 'CLOSED'>;
  /** Who acted; the party whose turn it was when it is not said. */
  readonly from?: RequestParty;
  readonly actorId: string | null;
  /** Whom it concerns besides the asker, so that they find it in their timeline too. */
  readonly toPersonId?: string | null;
  readonly reason?: RefusalReason | null;
  readonly words?: string | null;
}

/** Closes a request in the caller's transaction: nobody has the turn any more. Closing it again does nothing. */
export async function closeRequest(
  em: EntityManager,
  requestId: string,
  end: RequestEnd,
  clock: Clock,
): Promise<void> {
  const now = clock.now();
  const request = await lockRequest(em, requestId);
  if (request?.state !== 'OPEN') return;
  const party = end.from ?? request.turnParty;
  await endTurn(em, request, end, now);
  request.close(end.outcome, now);
  const step = { party, personId: end.actorId, toPersonId: end.toPersonId };
  writeStep(em, request.id, { ...step, kind: end.by, reason: end.reason, words: end.words }, now);
  if (end.by === 'ANSWERED' || end.by === 'REFUSED') {
    writeStep(em, request.id, { ...step, kind: 'CLOSED' }, now);
  }
  await em.flush();
}
