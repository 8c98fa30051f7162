import type { EntityManager } from '@mikro-orm/postgresql';
import { danishDay } from '../../../platform/business-days.ts';
import { newId } from '../../../platform/ids.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { Problem } from '../../../platform/problem.ts';
import type { ProblemCode } from '../../../platform/problem-codes.ts';
import type { Rationale } from '../../matching/index.ts';
import { barFor } from '../../mentors/index.ts';
import type { MentorBar, MentorCandidate, Need } from '../../mentors/index.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import type { MentorRequest } from '../model/mentor-request.entity.ts';
import { UNDO_MS } from '../model/promises.ts';
import { untoldMatch } from '../model/untold-match.ts';
import { lockCandidate } from './lock-candidate.ts';

const WORDS_FOR_BAR: Readonly<Record<MentorBar, ProblemCode>> = {
  NOT_APPROVED: 'NOT_FOUND',
  PAUSED: 'MENTOR_PAUSED',
  FULL: 'MENTOR_FULL',
  CONFLICT_OF_INTEREST: 'CONFLICT_OF_INTEREST',
  ONESELF: 'MENTOR_UNSUITABLE',
};

/** Refuses a request for which somebody is held or asked already, or nobody is sought any more. */
export function mustWait(request: MentorRequest): void {
  if (request.state === 'CLOSED') throw new Problem('REQUEST_CLOSED', 'requestId');
  if (request.state !== 'WAITING') throw new Problem('REQUEST_TAKEN', 'requestId');
}

/** The mentor under lock, with the places counted now; nobody gives one of them before this transaction ends. */
export async function candidateWithRoom(
  em: EntityManager,
  need: Need,
  mentorId: string,
  now: Date,
): Promise<MentorCandidate> {
  const candidate = await lockCandidate(em, mentorId);
  if (!candidate) throw new Problem('NOT_FOUND', 'mentorId');
  const bar = barFor(need, candidate, danishDay(now));
  if (bar) throw new Problem(WORDS_FOR_BAR[bar], 'mentorId');
  return candidate;
}

/** What is kept of a suggestion besides its two sides. */
export interface Suggested {
  readonly rationale: Rationale;
  readonly overrideReason: string | null;
  readonly suggestedBy: string;
  readonly idempotencyKey: string;
  readonly payloadHash: string;
}

/** Holds a place of a mentor who has room for a request that waits; after the time to undo the mentor is asked. */
export async function holdPlace(
  em: EntityManager,
  request: MentorRequest,
  mentorId: string,
  suggested: Suggested,
  now: Date,
): Promise<MentorMatch> {
  const match = em.create(MentorMatch, {
    ...untoldMatch,
    ...suggested,
    id: newId(now.getTime()),
    requestId: request.id,
    mentorId,
    score: suggested.rationale.score,
    ruleVersion: suggested.rationale.ruleVersion,
    suggestedAt: now,
    releaseAt: new Date(now.getTime() + UNDO_MS),
  });
  request.state = 'SUGGESTED';
  await em.flush();
  await queueJob(em, 'release-suggestion', { matchId: match.id }, { runAt: match.releaseAt });
  return match;
}
