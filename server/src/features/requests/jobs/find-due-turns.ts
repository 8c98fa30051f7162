import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { rulesOf } from '../model/request-kinds.ts';
import { Request } from '../model/request.entity.ts';
import { reminderMoment } from '../model/turn-times.ts';

/** So many are looked after at a time; the others have their turn a little later. */
const MOST = 200;
/** No reminder is longer than this before the due time, whatever holidays lie between. */
const REMINDERS_BEFORE_MS = 14 * 86_400_000;

/**
 * Looks for turns whose time has come and which nobody was woken for: those from before there was a clock, and those whose
 * job was lost with a backup. Each gets its job; run twice, the jobs do nothing more.
 */
export async function findDueTurns(_: JobPayload, { em, clock }: JobContext): Promise<void> {
  const now = clock.now();
  const open = { state: 'OPEN' } as const;
  const orderBy = { turnDueAt: 'asc', id: 'asc' } as const;
  const overdue = await em.find(Request, { ...open, turnDueAt: { $lte: now } }, { orderBy, limit: MOST });
  for (const { id, turnId } of overdue) {
    if (turnId) await queueJob(em, 'turn-overdue', { requestId: id, turnId });
  }
  const soon = new Date(now.getTime() + REMINDERS_BEFORE_MS);
  const toRemind = await em.find(
    Request,
    { ...open, remindedAt: null, turnDueAt: { $gt: now, $lte: soon } },
    { orderBy, limit: MOST },
  );
  for (const { id, kind, turnId, turnBeganAt: beganAt, turnDueAt: dueAt } of toRemind) {
    if (!turnId || !beganAt || !dueAt) continue;
    const moment = reminderMoment(rulesOf(kind), { beganAt, dueAt });
    if (moment && moment <= now) await queueJob(em, 'remind-of-turn', { requestId: id, turnId });
  }
}
