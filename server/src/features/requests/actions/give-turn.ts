import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { newId } from '../../../platform/ids.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { rulesOf } from '../model/request-kinds.ts';
import { RequestTurn } from '../model/request-turn.entity.ts';
import type { RefusalReason, RequestParty, RequestStepKind, TurnEnd } from '../model/request-words.ts';
import type { Request } from '../model/request.entity.ts';
import { reminderMoment, turnDue } from '../model/turn-times.ts';
import { lockRequest } from './lock-request.ts';
import { writeStep } from './write-step.ts';

/** Who gets the turn, and how the one before ended. */
export interface TurnGiven {
  readonly party: RequestParty;
  /** Who is to answer; of us, whoever the request is assigned to when it is not said. */
  readonly personId?: string | null;
  /** How the turn before ended. */
  readonly by: TurnEnd;
  /** Who acted; the party whose turn it was when it is not said. */
  readonly from?: RequestParty;
  readonly actorId: string | null;
  readonly reason?: RefusalReason | null;
  readonly words?: string | null;
  /** The word in the timeline, where it is not the one that follows from `by`. */
  readonly step?: RequestStepKind;
}

/**
 * Gives the turn to somebody, in the caller's transaction: the turn before is ended and counted, the timeline has a step,
 * a reminder and the check of the due time are queued. Nothing happens to a closed request.
 */
export async function giveTurn(
  em: EntityManager,
  requestId: string,
  given: TurnGiven,
  clock: Clock,
): Promise<void> {
  const now = clock.now();
  const request = await lockRequest(em, requestId);
  if (request?.state !== 'OPEN') return;
  const from = given.from ?? request.turnParty;
  await endTurn(em, request, given, now);
  const personId =
    given.personId === undefined && given.party === 'UNIT' ? request.assigneeId : (given.personId ?? null);
  const turn = await beginTurn(em, request, given.party, personId, now);
  const kind = given.step ?? stepFor(given.by, from);
  writeStep(
    em,
    request.id,
    {
      kind,
      party: from,
      personId: given.actorId,
      toParty: given.party,
      toPersonId: personId,
      dueAt: turn.dueAt,
      reason: given.reason,
      words: given.words,
    },
    now,
  );
  await em.flush();
}

/** What the end of a turn is called in the timeline: when we answer, it is somebody else's turn. */
function stepFor(by: TurnEnd, from: RequestParty | null): RequestStepKind {
  if (by === 'CLOSED' || (by === 'ANSWERED' && from === 'UNIT')) return 'TURN_GIVEN';
  return by;
}

/** Ends the turn that runs. Where somebody else acted before its holder, it counts as nobody's answer. */
export async function endTurn(
  em: EntityManager,
  request: Request,
  { by, from }: Pick<TurnGiven, 'by' | 'from'>,
  now: Date,
): Promise<void> {
  if (request.turnId === null) return;
  const turn = await em.findOneOrFail(RequestTurn, request.turnId);
  const isOwn = from === undefined || from === turn.party;
  turn.end(isOwn ? by : 'CLOSED', now);
  // What was missed before is made good by an answer.
  if (turn.party === 'UNIT' && by !== 'HANDED_OVER') request.makeGood();
  await em.flush();
}

/** Begins a turn and queues what belongs to its time. */
export async function beginTurn(
  em: EntityManager,
  request: Request,
  party: RequestParty,
  personId: string | null,
  now: Date,
): Promise<RequestTurn> {
  const rules = rulesOf(request.kind);
  const turn = em.create(
    RequestTurn,
    {
      id: newId(now.getTime()),
      requestId: request.id,
      party,
      personId,
      unitId: request.unitId,
      beganAt: now,
      dueAt: turnDue(rules, party, now),
      endedAt: null,
      endedBy: null,
      tookBusinessDays: null,
    },
    { persist: false },
  );
  request.begin(turn);
  // The request first: its row says that somebody has the turn, and the turn refers to it.
  await em.flush();
  em.persist(turn);
  await em.flush();
  const payload = { requestId: request.id, turnId: turn.id };
  const reminder = reminderMoment(rules, turn);
  if (reminder) await queueJob(em, 'remind-of-turn', payload, { runAt: reminder });
  await queueJob(em, 'turn-overdue', payload, { runAt: turn.dueAt });
  return turn;
}
