import { createHash } from 'node:crypto';
import { LIMITS } from '@vaekstbro/schema/limits';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { danishDay } from '../../../platform/business-days.ts';
import { id, idempotencyKey } from '../../../platform/fields.ts';
import type { ActionContext, Context } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { failsMust } from '../../matching/index.ts';
import { freshPool, mentorsChanged, needOf } from '../../mentors/index.ts';
import { mayUseDesk, safeProse } from '../../people/index.ts';
import { lockRequest } from '../../requests/index.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { MOST_NEXT_MENTORS } from '../model/promises.ts';
import { refusalsOf, requestRow } from '../queries/request-rows.ts';
import { candidateWithRoom, holdPlace, mustWait } from './hold-place.ts';
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
    mustWait(request);
    const candidate = await candidateWithRoom(em, need, suggestion.mentorId, clock.now());
    const rationale = pool.explain(need, candidate);
    if (failsMust(rationale)) throw new Problem('MENTOR_UNSUITABLE', 'mentorId');
    const overrideReason = best && best.id !== candidate.id ? (suggestion.overrideReason ?? null) : null;
    if (best && best.id !== candidate.id && !overrideReason) {
      throw new Problem('OVERRIDE_REASON_REQUIRED', 'overrideReason');
    }
    const { nextMentorIds } = suggestion;
    await mustBeChoices(em, request.id, candidate.id, nextMentorIds);
    const { idempotencyKey } = suggestion;
    const suggestedBy = viewer.personId;
    const payloadHash = hashOf(suggestion);
    const suggested = { rationale, overrideReason, suggestedBy, idempotencyKey, payloadHash };
    const match = await holdPlace(em, request, candidate.id, suggested, clock.now());
    nameNextChoices(em, match.id, nextMentorIds);
    return match.id;
  });
  const matchId = await suggested.catch((error: unknown) => {
    throw isKeyTaken(error) ? new Problem('KEY_REUSED', 'idempotencyKey') : error;
  });
  mentorsChanged(app);
  return matchId;
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
