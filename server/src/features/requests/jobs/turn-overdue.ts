import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { recordDeed } from '../../audit/index.ts';
import { askedNow } from '../actions/asked-now.ts';
import { giveTurn } from '../actions/give-turn.ts';
import { lockRequest } from '../actions/lock-request.ts';
import { administrators, holdersOf, staffOf } from '../actions/staff-of.ts';
import { tell } from '../actions/tell.ts';
import { writeStep } from '../actions/write-step.ts';
import { rulesOf } from '../model/request-kinds.ts';
import type { RequestKindRules } from '../model/request-kinds.ts';
import type { RequestParty } from '../model/request-words.ts';
import { Request } from '../model/request.entity.ts';
import { StaffDeputy } from '../model/staff-deputy.entity.ts';
import { nextOnSilence } from '../model/turn-times.ts';

/**
 * The due time of this turn has passed: the request goes on to the next, never away. Run again, by two at once or after an
 * answer, it does nothing more: the request is locked first, and the turn is another then.
 */
export async function turnOverdue(payload: JobPayload, { em, clock, app }: JobContext): Promise<void> {
  const { requestId, turnId } = payload;
  const found = requestId && turnId ? await em.fork().findOne(Request, { id: requestId, turnId }) : null;
  if (!found) return;
  const whenAskedIsSilent = await rulesOf(found.kind).whenOverdue?.({ clock, app });
  const kind = await em.transactional(async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (!request?.holds(turnId)) return null;
    const { turnParty, turnDueAt } = request;
    if (turnParty === null || turnDueAt === null) return null;
    if (clock.now() < turnDueAt) {
      // The database's clock, by which jobs are started, may be a little ahead of ours.
      await queueJob(tx, 'turn-overdue', payload, { runAt: turnDueAt });
      return null;
    }
    await ON_SILENCE[turnParty](tx, request, clock, whenAskedIsSilent);
    const deed = { action: 'turn-overdue', actorId: null, recordKind: 'REQUEST', recordId: request.id };
    await recordDeed(tx, deed, clock.now());
    return request.kind;
  });
  if (kind !== null) rulesOf(kind).changed?.(app);
}

type WhenAskedIsSilent = Awaited<ReturnType<NonNullable<RequestKindRules['whenOverdue']>>>;
type Silence = (
  em: EntityManager,
  request: Request,
  clock: Clock,
  whenAskedIsSilent: WhenAskedIsSilent | undefined,
) => Promise<void>;

const ON_SILENCE: Readonly<Record<RequestParty, Silence>> = {
  async ASKED(em, request, clock, whenAskedIsSilent) {
    const silentId = request.turnPersonId;
    const next = (await whenAskedIsSilent?.(em, request)) ?? 'NOBODY_LEFT';
    const concerned = [request.askerId, silentId];
    if (next === 'HANDED_OVER') {
      await tell(em, [...concerned, request.assigneeId], 'REQUEST_HANDED_OVER', request.id, clock.now());
      return;
    }
    const handedBack = { party: 'UNIT', by: 'HANDED_OVER', actorId: silentId, reason: 'NO_ANSWER' } as const;
    await giveTurn(em, request.id, handedBack, clock);
    await tell(em, concerned, 'REQUEST_HANDED_OVER', request.id, clock.now());
    await escalate(em, request, await staffOf(em, request), clock.now());
  },

  async ASKER(em, request, clock) {
    const waiting = await askedNow(em, request);
    const silentId = request.turnPersonId;
    const handedBack = { party: 'UNIT', by: 'HANDED_OVER', actorId: silentId, reason: 'NO_ANSWER' } as const;
    await giveTurn(em, request.id, handedBack, clock);
    const holders = await holdersOf(em, request);
    await tell(
      em,
      [silentId, request.askerId, waiting, ...holders],
      'REQUEST_HANDED_OVER',
      request.id,
      clock.now(),
    );
  },

  async UNIT(em, request, clock) {
    const now = clock.now();
    const silentId = request.turnPersonId;
    const staff = await staffOf(em, request);
    const deputy = silentId && (await em.findOne(StaffDeputy, silentId));
    const deputyId = deputy && staff.includes(deputy.deputyId) ? deputy.deputyId : null;
    const next = nextOnSilence({
      before: request.missed,
      hasDeputy: deputyId !== null,
      escalatedTo: request.escalatedTo,
    });
    request.miss();
    const personId = next === 'DEPUTY' ? deputyId : null;
    if (personId !== null) request.assigneeId = personId;
    else request.escalatedTo = next === 'ADMINISTRATORS' ? 'ADMINISTRATORS' : 'UNIT';
    const onward = {
      party: 'UNIT',
      by: 'HANDED_OVER',
      actorId: silentId,
      reason: 'NO_ANSWER',
      personId,
    } as const;
    await giveTurn(em, request.id, onward, clock);
    if (personId !== null) {
      await tell(em, [request.askerId, silentId, personId], 'REQUEST_HANDED_OVER', request.id, now);
      return;
    }
    await tell(em, [request.askerId], 'REQUEST_HANDED_OVER', request.id, now);
    const others = next === 'ADMINISTRATORS' ? await administrators(em) : [];
    await escalate(em, request, [...staff, ...others], now);
  },
};

/** Says in the timeline, and to all who can help, that nobody answered in time. */
async function escalate(em: EntityManager, request: Request, helpers: string[], now: Date): Promise<void> {
  const { turnPersonId: toPersonId, turnDueAt: dueAt } = request;
  writeStep(em, request.id, { kind: 'ESCALATED', toParty: 'UNIT', toPersonId, dueAt }, now);
  await em.flush();
  await tell(em, helpers, 'REQUEST_ESCALATED', request.id, now);
}
