import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { notify } from '../../notifications/index.ts';
import { assign, giveTurn, lockRequest } from '../../requests/index.ts';
import type { TurnGiven } from '../../requests/index.ts';
import type { LockedMatch } from './lock-match.ts';
import { introductionBegins } from './match-introduction.ts';

/** The mentor of a locked match has the turn and is told; whoever suggested them is the adviser of the request from now on. */
export async function askMentor(
  em: EntityManager,
  locked: LockedMatch,
  before: Omit<TurnGiven, 'party' | 'personId'>,
  clock: Clock,
): Promise<void> {
  const { match, facts } = locked;
  const request = await lockRequest(em, match.requestId);
  if (request?.assigneeId === null) await assign(em, request, match.suggestedBy);
  await giveTurn(em, match.requestId, { ...before, party: 'ASKED', personId: facts.mentorPersonId }, clock);
  await introductionBegins(em, locked, clock.now());
  await notify(em, facts.mentorPersonId, 'MATCH_ASKED', match.id, clock.now());
}
