import { createHash } from 'node:crypto';
import { LIMITS } from '@vaekstbro/schema/limits';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { danishDay } from '../../../platform/business-days.ts';
import { id, idempotencyKey } from '../../../platform/fields.ts';
import type { ActionContext, Context } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { Problem } from '../../../platform/problem.ts';
import type { ProblemCode } from '../../../platform/problem-codes.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { failsMust } from '../../matching/index.ts';
import { barFor, freshPool, mentorsChanged, needOf } from '../../mentors/index.ts';
import type { MentorBar, Need } from '../../mentors/index.ts';
import { mayUseDesk, safeProse } from '../../people/index.ts';
import { lockRequest } from '../../requests/index.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { MOST_NEXT_MENTORS, UNDO_MS } from '../model/promises.ts';
import { untoldMatch } from '../model/untold-match.ts';
import { refusalsOf, requestRow } from '../queries/request-rows.ts';
import { lockCandidate } from './lock-candidate.ts';
import { mustBeChoices, nameNextChoices } from './next-choices.ts';

const suggestMentorSchema = z.object({
  requestId: id,
  mentorId: id,
  overrideReason: safeProse(LIMITS.words).nullish(),
  nextMentorIds: z
    .array(id)
    .max(MOST_NEXT_MENTORS)
    .nullish()
    .transform((ids) => ids ?? []),
  idempotencyKey,
});
type Suggestion = z.output<typeof suggestMentorSchema>;

const WORDS_FOR_BAR: Readonly<Record<MentorBar, ProblemCode>> = {
  NOT_APPROVED: 'NOT_FOUND',
  PAUSED: 'MENTOR_PAUSED',
  FULL: 'MENTOR_FULL',
  CONFLICT_OF_INTEREST: 'CONFLICT_OF_INTEREST',
  ONESELF: 'MENTOR_UNSUITABLE',
};

/**
 * Holds one of the mentor's places for the request; after the time to undo the mentor is asked. Who suggests somebody else
 * than the best one says why. The reasons and the version of the rules are kept. Whom to ask next,
 * should this mentor stay silent, is the adviser's to name, at most three. Returns the match's id.
 */
export async function suggestMentor(
  context: ActionContext & Pick<Context, 'sql'>,
  input: unknown,
): Promise<string> {
  const { app, clock, viewer } = context;
  if (!viewer || !mayUseDesk(viewer)) throw new Problem('FORBIDDEN');
  const suggestion = wellFormed(suggestMentorSchema, input);
  // Ranked before the transaction: it reads by connections of its own, which nobody may wait for while holding a lock.
  const asked = await requestRow(context, suggestion.requestId);
  if (!asked) throw new Problem('NOT_FOUND', 'requestId');
  const need = needOf(asked.venture);
  const pool = await freshPool(context);
  const [best] = pool.rank(need, danishDay(clock.now()), 1, await refusalsOf(context, asked.id));

  const suggested = context.em.transactional(async (em) => {
    await lockRequest(em, asked.id);
    const request = await em.findOne(MentorRequest, asked.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!request) throw new Problem('NOT_FOUND', 'requestId');
    const repeated = await em.findOne(MentorMatch, { idempotencyKey: suggestion.idempotencyKey });
    if (repeated) return sameMatch(repeated, suggestion);
    if (request.state === 'CLOSED') throw new Problem('REQUEST_CLOSED', 'requestId');
    if (request.state !== 'WAITING') throw new Problem('REQUEST_TAKEN', 'requestId');
    const candidate = await candidateWithRoom(em, need, suggestion.mentorId, clock.now());
    const rationale = pool.explain(need, candidate);
    if (failsMust(rationale)) throw new Problem('MENTOR_UNSUITABLE', 'mentorId');
    const overrideReason = best && best.id !== candidate.id ? (suggestion.overrideReason ?? null) : null;
    if (best && best.id !== candidate.id && !overrideReason) {
      throw new Problem('OVERRIDE_REASON_REQUIRED', 'overrideReason');
    }
    const { nextMentorIds } = suggestion;
    await mustBeChoices(em, request.id, candidate.id, nextMentorIds);
    const match = em.create(MentorMatch, {
      ...untoldMatch,
      id: newId(clock.now().getTime()),
      requestId: request.id,
      mentorId: candidate.id,
      score: rationale.score,
      rationale,
      ruleVersion: rationale.ruleVersion,
      overrideReason,
      suggestedBy: viewer.personId,
      suggestedAt: clock.now(),
      releaseAt: new Date(clock.now().getTime() + UNDO_MS),
      idempotencyKey: suggestion.idempotencyKey,
      payloadHash: hashOf(suggestion),
    });
    request.state = 'SUGGESTED';
    await em.flush();
    nameNextChoices(em, match.id, nextMentorIds);
    await queueJob(em, 'release-suggestion', { matchId: match.id }, { runAt: match.releaseAt });
    return match.id;
  });
  const matchId = await suggested.catch((error: unknown) => {
    throw isKeyTaken(error) ? new Problem('KEY_REUSED', 'idempotencyKey') : error;
  });
  mentorsChanged(app);
  return matchId;
}

/** The mentor under lock, with the places counted now; nobody gives one of them before this transaction ends. */
async function candidateWithRoom(em: EntityManager, need: Need, mentorId: string, now: Date) {
  const candidate = await lockCandidate(em, mentorId);
  if (!candidate) throw new Problem('NOT_FOUND', 'mentorId');
  const bar = barFor(need, candidate, danishDay(now));
  if (bar) throw new Problem(WORDS_FOR_BAR[bar], 'mentorId');
  return candidate;
}

/** The same attempt again: its one match. */
function sameMatch(match: MentorMatch, suggestion: Suggestion): string {
  if (match.payloadHash !== hashOf(suggestion)) throw new Problem('KEY_REUSED', 'idempotencyKey');
  return match.id;
}

/** Tells whether a repeated key comes with the same words. */
function hashOf({ requestId, mentorId, overrideReason, nextMentorIds }: Suggestion): string {
  const text = JSON.stringify([requestId, mentorId, overrideReason ?? null, ...nextMentorIds]);
  return createHash('sha256').update(text).digest('base64url');
}

/** The key came with another request at the same moment, which was first: each holds only its own request's lock. */
function isKeyTaken(error: unknown): boolean {
  return (
    error instanceof UniqueConstraintViolationException &&
    'constraint' in error &&
    error.constraint === 'mentor_match_idempotency_key_key'
  );
}
