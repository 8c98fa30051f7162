import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { notify } from '../../notifications/index.ts';
import { blindProse } from '../../people/index.ts';
import { giveTurn } from '../../requests/index.ts';
import { mayAnswerQuestion } from '../model/match.policy.ts';
import { lockMatchFor } from './lock-match.ts';

const answerQuestionSchema = z.object({ matchId: z.string(), words: blindProse(LIMITS.words) });

/** The entrepreneur answers what the mentor wanted to know first; the mentor has the turn again. Returns the match's id. */
export async function answerQuestion(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock } = context;
  const { matchId, words } = wellFormed(answerQuestionSchema, input);
  await context.em.transactional(async (em) => {
    const { match, request, facts } = await lockMatchFor(em, viewer, matchId);
    if (viewer?.personId !== facts.entrepreneurId) throw new Problem('FORBIDDEN', 'matchId');
    if (match.state === 'ASKED' && match.questionAnswer === words) return;
    if (!mayAnswerQuestion(viewer, facts)) throw new Problem('MATCH_CLOSED', 'matchId');
    match.tell(words);
    const told = { by: 'ANSWERED', from: 'ASKER', actorId: facts.entrepreneurId } as const;
    await giveTurn(em, request.id, { ...told, party: 'ASKED', personId: facts.mentorPersonId }, clock);
    await notify(em, facts.mentorPersonId, 'QUESTION_ANSWERED', match.id, clock.now());
  });
  return matchId;
}
