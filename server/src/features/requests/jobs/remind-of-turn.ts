import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { lockRequest } from '../actions/lock-request.ts';
import { holdersOf } from '../actions/staff-of.ts';
import { tell } from '../actions/tell.ts';
import { writeStep } from '../actions/write-step.ts';
import { rulesOf } from '../model/request-kinds.ts';
import { reminderMoment } from '../model/turn-times.ts';

/** Reminds whoever still has this turn that the time is nearly over. Run again, or after an answer, it does nothing. */
export async function remindOfTurn(payload: JobPayload, { em, clock }: JobContext): Promise<void> {
  await em.transactional(async (tx) => {
    const request = await lockRequest(tx, payload['requestId']);
    if (!request?.holds(payload['turnId']) || request.remindedAt !== null) return;
    const { turnBeganAt: beganAt, turnDueAt: dueAt } = request;
    if (beganAt === null || dueAt === null) return;
    const now = clock.now();
    const moment = reminderMoment(rulesOf(request.kind), { beganAt, dueAt });
    // The database's clock, by which jobs are started, may be a little ahead of ours.
    if (moment && now < moment) return queueJob(tx, 'remind-of-turn', payload, { runAt: moment });
    request.remindedAt = now;
    const { turnParty, turnPersonId } = request;
    writeStep(tx, request.id, { kind: 'REMINDED', toParty: turnParty, toPersonId: turnPersonId, dueAt }, now);
    await tx.flush();
    await tell(tx, await holdersOf(tx, request), 'REQUEST_REMINDER', request.id, now);
  });
}
