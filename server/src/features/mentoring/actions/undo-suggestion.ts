import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { mentorsChanged } from '../../mentors/index.ts';
import { lockMatchFor } from './lock-match.ts';

/** Takes a suggestion back before anybody was told: the request waits as before, the mentor's place is free. Returns the match's id. */
export async function undoSuggestion(
  context: ActionContext,
  { matchId }: { matchId: string },
): Promise<string> {
  await context.em.transactional(async (em) => {
    const { match, request } = await lockMatchFor(em, context.viewer, matchId);
    if (match.state === 'UNDONE') return;
    if (!match.undo(context.clock.now())) throw new Problem('TOO_LATE_TO_UNDO', 'matchId');
    request.state = 'WAITING';
  });
  mentorsChanged(context.app);
  return matchId;
}
