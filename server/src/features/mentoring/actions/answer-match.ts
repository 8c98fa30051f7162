import { LIMITS } from '@vaekstbro/schema/limits';
import { holdsContactDetails } from '@vaekstbro/schema/text-guard';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wears } from '../../../platform/viewer.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { mentorsChanged } from '../../mentors/index.ts';
import { notify } from '../../notifications/index.ts';
import { safeProse } from '../../people/index.ts';
import { agreementOf } from '../../privacy/index.ts';
import { closeRequest, giveTurn } from '../../requests/index.ts';
import { mayAnswer } from '../model/match.policy.ts';
import { DECLINE_REASONS, MATCH_ANSWERS } from '../model/mentoring-words.ts';
import type { MentorMatch } from '../model/mentor-match.entity.ts';
import { lockMatchFor } from './lock-match.ts';
import type { LockedMatch } from './lock-match.ts';
import { introductionMade, introductionRefused, talkBegins } from './match-introduction.ts';

const noWords = z.literal('').transform(() => null);
const answerMatchSchema = z
  .object({
    matchId: z.string(),
    answer: z.enum(MATCH_ANSWERS),
    reason: z
      .enum(DECLINE_REASONS)
      .nullish()
      .transform((reason) => reason ?? null),
    words: z
      .union([noWords, safeProse(LIMITS.words)])
      .nullish()
      .transform((words) => words ?? null),
  })
  .refine(({ answer, words }) => answer !== 'ASK_FIRST' || words !== null, {
    path: ['words'],
    error: 'REQUIRED',
  })
  .refine(({ answer, reason }) => answer !== 'NO' || reason !== null, { path: ['reason'], error: 'REQUIRED' })
  .refine(({ answer, reason, words }) => !(answer === 'NO' && reason === 'OTHER' && words === null), {
    path: ['words'],
    error: 'REQUIRED',
  })
  // With a yes both know how to reach each other; everything else is read before that.
  .refine(({ answer, words }) => answer === 'YES' || words === null || !holdsContactDetails(words), {
    path: ['words'],
    error: 'CONTACT_IN_TEXT',
  });
type Answer = z.output<typeof answerMatchSchema>;

/**
 * The mentor answers. Yes: both are told and see how to reach each other. A question: the entrepreneur has the turn. No:
 * the request waits again, since when it did, and the adviser learns why. The same answer again changes nothing. Returns
 * the match's id.
 */
export async function answerMatch(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock, app } = context;
  const answer = wellFormed(answerMatchSchema, input);
  await context.em.transactional(async (em) => {
    const locked = await lockMatchFor(em, viewer, answer.matchId);
    if (viewer?.personId !== locked.facts.mentorPersonId || !wears(viewer, 'MENTOR'))
      throw new Problem('FORBIDDEN', 'matchId');
    if (hasAnswered(locked.match, answer)) return;
    if (!mayAnswer(viewer, locked.facts)) throw new Problem('MATCH_CLOSED', 'matchId');
    await ANSWERS[answer.answer](em, locked, answer, clock);
  });
  mentorsChanged(app);
  return answer.matchId;
}

type Deed = (em: EntityManager, locked: LockedMatch, answer: Answer, clock: Clock) => Promise<void>;

const ANSWERS: Readonly<Record<Answer['answer'], Deed>> = {
  async YES(em, locked, { words }, clock) {
    const { match, request, facts } = locked;
    const now = clock.now();
    await mustBeShared(em, facts);
    match.accept(words, now);
    request.state = 'MATCHED';
    const said = {
      outcome: 'FULFILLED',
      by: 'ANSWERED',
      from: 'ASKED',
      actorId: facts.mentorPersonId,
    } as const;
    await closeRequest(em, request.id, said, clock);
    await introductionMade(em, locked, now);
    await notify(em, facts.mentorPersonId, 'MATCH_MADE', match.id, now);
    if (facts.entrepreneurId) await notify(em, facts.entrepreneurId, 'MATCH_MADE', match.id, now);
  },
  async ASK_FIRST(em, locked, { words }, clock) {
    const { match, request, facts } = locked;
    match.ask(words ?? '');
    const asked = { by: 'ASKED_FIRST', from: 'ASKED', actorId: facts.mentorPersonId } as const;
    await giveTurn(em, request.id, { ...asked, party: 'ASKER', personId: facts.entrepreneurId }, clock);
    await talkBegins(em, locked, clock.now());
    if (facts.entrepreneurId) {
      await notify(em, facts.entrepreneurId, 'QUESTION_ASKED', match.id, clock.now());
    }
  },
  async NO(em, locked, { reason, words }, clock) {
    const { match, request, facts } = locked;
    const now = clock.now();
    match.decline(reason ?? 'OTHER', words, now);
    request.state = 'WAITING';
    const refused = { by: 'REFUSED', from: 'ASKED', actorId: facts.mentorPersonId, reason, words } as const;
    await giveTurn(em, request.id, { ...refused, party: 'UNIT' }, clock);
    await introductionRefused(em, locked, now);
    if (match.suggestedBy) await notify(em, match.suggestedBy, 'MATCH_DECLINED', match.id, now);
  },
};

/** A yes introduces two who know each other then: not one to somebody who shares nothing. */
async function mustBeShared(em: EntityManager, { entrepreneurId }: LockedMatch['facts']): Promise<void> {
  const agreement = entrepreneurId === null ? null : await agreementOf(em, entrepreneurId, 'VENTURE_SHARED');
  if (!agreement) throw new Problem('NOT_SHARED', 'answer');
}

function hasAnswered(match: MentorMatch, { answer, reason, words }: Answer): boolean {
  if (answer === 'YES') return match.state === 'MATCHED';
  if (answer === 'NO') return match.state === 'DECLINED' && match.declineReason === reason;
  return match.state === 'QUESTION' && match.question === words;
}
