import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { notify } from '../../notifications/index.ts';
import { lockMatch } from '../actions/lock-match.ts';

/** When the time to undo is over the mentor is asked. Run again, or after the undo, it does nothing. */
export async function releaseSuggestion({ matchId }: JobPayload, { em, clock }: JobContext): Promise<void> {
  if (!matchId) return;
  await em.transactional(async (tx) => {
    const locked = await lockMatch(tx, matchId);
    if (locked?.match.state !== 'HELD') return;
    const { match, facts } = locked;
    if (match.release(clock.now())) {
      await notify(tx, facts.mentorPersonId, 'MATCH_ASKED', match.id, clock.now());
    } else {
      // The database's clock, by which jobs are started, may be a little ahead of ours.
      await queueJob(tx, 'release-suggestion', { matchId }, { runAt: match.releaseAt });
    }
  });
}
