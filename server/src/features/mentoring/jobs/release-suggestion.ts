import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { recordDeed } from '../../audit/index.ts';
import { mentorsChanged } from '../../mentors/index.ts';
import { notify } from '../../notifications/index.ts';
import { askMentor } from '../actions/ask-mentor.ts';
import { canBeAsked } from '../actions/can-be-asked.ts';
import { lockMatch } from '../actions/lock-match.ts';

/**
 * When the time to undo is over the mentor is asked. One who is no mentor any more, or hidden since, is not: the request
 * waits again, and the adviser is told. Run again, or after the undo, it does nothing.
 */
export async function releaseSuggestion(
  { matchId }: JobPayload,
  { em, clock, app }: JobContext,
): Promise<void> {
  if (!matchId) return;
  const isTakenBack = await em.transactional(async (tx) => {
    const locked = await lockMatch(tx, matchId);
    if (locked?.match.state !== 'HELD') return false;
    const { match, request } = locked;
    const now = clock.now();
    if (now < match.releaseAt) {
      // The database's clock, by which jobs are started, may be a little ahead of ours.
      await queueJob(tx, 'release-suggestion', { matchId }, { runAt: match.releaseAt });
      return false;
    }
    const deed = { action: 'release-suggestion', actorId: null, recordKind: 'MATCH', recordId: matchId };
    await recordDeed(tx, deed, now);
    if (!(await canBeAsked(tx, match.mentorId))) {
      match.undo(now);
      request.state = 'WAITING';
      if (match.suggestedBy) await notify(tx, match.suggestedBy, 'MATCH_ENDED', match.id, now);
      return true;
    }
    match.release(now);
    await askMentor(tx, locked, { by: 'ANSWERED', from: 'UNIT', actorId: match.suggestedBy }, clock);
    return false;
  });
  if (isTakenBack) mentorsChanged(app);
}
