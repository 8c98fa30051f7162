import { LockMode } from '@mikro-orm/postgresql';
import type { Context } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { recordDeed } from '../../audit/index.ts';
import type { PublishedPair } from '../../cohorts/index.ts';
import { failsMust } from '../../matching/index.ts';
import { freshPool, mentorsChanged, needOf } from '../../mentors/index.ts';
import { lockRequest } from '../../requests/index.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { refusalsOf, requestRow } from '../queries/request-rows.ts';
import { candidateWithRoom, holdPlace, mustWait } from './hold-place.ts';

/**
 * Holds the place that a published plan gives a request, as suggesting the mentor by hand does; after the time to undo the
 * mentor is asked. The plan is the reason why it need not be the best mentor, and its rationale is the one that is kept:
 * what the adviser has decided on. Whether it can still be is asked anew. Called again it has one effect.
 */
export async function suggestOfCohort(
  { app, clock, sql }: Pick<Context, 'app' | 'clock' | 'sql'>,
  { pairId, seekerId, offerId, personId, rationale }: PublishedPair,
): Promise<void> {
  const asked = await requestRow({ sql }, seekerId);
  if (!asked) throw new Problem('NOT_FOUND', 'requestId');
  if ((await refusalsOf({ sql }, seekerId)).has(offerId)) throw new Problem('MENTOR_UNSUITABLE', 'mentorId');
  const need = needOf(asked.venture);
  const pool = await freshPool({ app, clock });
  await app.orm.em.fork().transactional(async (em) => {
    await lockRequest(em, seekerId);
    const request = await em.findOne(MentorRequest, seekerId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!request) throw new Problem('NOT_FOUND', 'requestId');
    if (await em.findOne(MentorMatch, { idempotencyKey: pairId })) return;
    mustWait(request);
    const candidate = await candidateWithRoom(em, need, offerId, clock.now());
    if (failsMust(pool.explain(need, candidate))) throw new Problem('MENTOR_UNSUITABLE', 'mentorId');
    const kept = { overrideReason: null, suggestedBy: personId, idempotencyKey: pairId, payloadHash: '' };
    const match = await holdPlace(em, request, candidate.id, { ...kept, rationale }, clock.now());
    const deed = { action: 'publish-pair', actorId: personId, recordKind: 'MATCH', recordId: match.id };
    await recordDeed(em, deed, clock.now());
  });
  mentorsChanged(app);
}
