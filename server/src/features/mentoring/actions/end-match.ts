import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { mentorsChanged } from '../../mentors/index.ts';
import { notify } from '../../notifications/index.ts';
import { safeProse } from '../../people/index.ts';
import { giveTurn } from '../../requests/index.ts';
import { mayEnd } from '../model/match.policy.ts';
import { MATCH_OUTCOMES } from '../model/mentoring-words.ts';
import { lockMatchFor } from './lock-match.ts';
import { introductionEnded, introductionWithdrawn } from './match-introduction.ts';

const noWords = z.literal('').transform(() => null);
const endMatchSchema = z.object({
  matchId: z.string(),
  outcome: z.enum(MATCH_OUTCOMES).nullish(),
  reason: z
    .union([noWords, safeProse(LIMITS.words)])
    .nullish()
    .transform((reason) => reason ?? null),
});

/**
 * Ends a match and frees the mentor's place. After a yes the request is closed, and whoever ends it says what came of it;
 * before it the entrepreneur waits again, so that an adviser can go on. The reason is for the advisers. The others who
 * know of the match are told. Returns the match's id.
 */
export async function endMatch(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock, app } = context;
  const { matchId, outcome, reason } = wellFormed(endMatchSchema, input);
  await context.em.transactional(async (em) => {
    const locked = await lockMatchFor(em, viewer, matchId);
    const { match, request, facts } = locked;
    if (match.state === 'ENDED') return;
    if (!mayEnd(viewer, facts)) throw new Problem('MATCH_CLOSED', 'matchId');
    const now = clock.now();
    // An entrepreneur learns of a mentor by their question or their yes.
    const knowing = [facts.mentorPersonId, match.state === 'ASKED' ? null : facts.entrepreneurId];
    if (match.state === 'MATCHED') {
      if (!outcome) throw new Problem('REQUIRED', 'outcome');
      match.end(now);
      request.state = 'CLOSED';
      await introductionEnded(em, locked, { outcome, reason, by: viewer?.personId ?? null }, now);
    } else {
      match.end(now);
      request.state = 'WAITING';
      const ended = { by: 'CLOSED', from: 'UNIT', actorId: viewer?.personId ?? null, words: reason } as const;
      await giveTurn(em, request.id, { ...ended, party: 'UNIT' }, clock);
      await introductionWithdrawn(em, locked, now);
    }
    for (const personId of knowing) {
      if (personId && personId !== viewer?.personId) await notify(em, personId, 'MATCH_ENDED', match.id, now);
    }
  });
  mentorsChanged(app);
  return matchId;
}
