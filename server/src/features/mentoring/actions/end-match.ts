import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { mentorsChanged } from '../../mentors/index.ts';
import { notify } from '../../notifications/index.ts';
import { mayEnd } from '../model/match.policy.ts';
import { lockMatchFor } from './lock-match.ts';

/**
 * Ends a match and frees the mentor's place. After a yes the request is closed; before it the entrepreneur waits again, so
 * that an adviser can go on when a mentor stays silent. The others who know of the match are told. Returns the match's id.
 */
export async function endMatch(context: ActionContext, { matchId }: { matchId: string }): Promise<string> {
  const { viewer, clock, app } = context;
  await context.em.transactional(async (em) => {
    const { match, request, facts } = await lockMatchFor(em, viewer, matchId);
    if (match.state === 'ENDED') return;
    if (!mayEnd(viewer, facts)) throw new Problem('MATCH_CLOSED', 'matchId');
    // An entrepreneur learns of a mentor by their question or their yes.
    const knowing = [facts.mentorPersonId, match.state === 'ASKED' ? null : facts.entrepreneurId];
    request.state = match.state === 'MATCHED' ? 'CLOSED' : 'WAITING';
    match.end(clock.now());
    for (const personId of knowing) {
      if (personId && personId !== viewer?.personId)
        await notify(em, personId, 'MATCH_ENDED', match.id, clock.now());
    }
  });
  mentorsChanged(app);
  return matchId;
}
