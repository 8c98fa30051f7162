import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../../platform/viewer.ts';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { lockRequest } from '../../requests/index.ts';
import { Mentor } from '../../mentors/index.ts';
import { Venture } from '../../ventures/index.ts';
import { maySeeMatch } from '../model/match.policy.ts';
import type { MatchFacts } from '../model/match.policy.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';

/** A match under lock, with its request and its two sides. */
export interface LockedMatch {
  match: MentorMatch;
  request: MentorRequest;
  facts: MatchFacts;
}

/**
 * Locks the match for the rest of the transaction, or says null when there is none. Always the request first: whoever
 * suggests, undoes, tells and answers at the same moment goes one after the other.
 */
export async function lockMatch(em: EntityManager, matchId: string): Promise<LockedMatch | null> {
  const [found] = await em.execute<{ request_id: string }[]>(
    'select request_id from mentor_match where id = ?',
    [matchId],
  );
  if (!found) return null;
  await lockRequest(em, found.request_id);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const request = await em.findOneOrFail(MentorRequest, found.request_id, { lockMode });
  const match = await em.findOneOrFail(MentorMatch, matchId, { lockMode });
  const mentor = await em.findOneOrFail(Mentor, match.mentorId);
  const venture = await em.findOneOrFail(Venture, request.ventureId);
  const { state } = match;
  return {
    match,
    request,
    facts: { state, mentorPersonId: mentor.personId, entrepreneurId: venture.personId },
  };
}

/** The same for somebody who wants to do something with it; what they may not see is not there. */
export async function lockMatchFor(
  em: EntityManager,
  viewer: Viewer | null,
  matchId: string,
): Promise<LockedMatch> {
  const locked = isId(matchId) ? await lockMatch(em, matchId) : null;
  if (!locked || !maySeeMatch(viewer, locked.facts)) throw new Problem('NOT_FOUND', 'matchId');
  return locked;
}
