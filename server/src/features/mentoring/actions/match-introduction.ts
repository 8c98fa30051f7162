import type { EntityManager } from '@mikro-orm/postgresql';
import { endGrants, openGrant } from '../../disclosure/index.ts';
import {
  answerAsFirstSide,
  endIntroduction,
  Introduction,
  openTalk,
  proposeIntroduction,
  withdrawIntroduction,
} from '../../introductions/index.ts';
import type { IntroductionOutcome } from '../../introductions/index.ts';
import type { LockedMatch } from './lock-match.ts';
import { mentorIntroductions, ventureGrant } from './mentor-introductions.ts';

/** The mentor is asked: the two may be introduced, and the idea is open to this mentor where the entrepreneur agreed to that. */
export async function introductionBegins(
  em: EntityManager,
  { match, request, facts }: LockedMatch,
  now: Date,
): Promise<void> {
  const id = await proposeIntroduction(
    em,
    {
      id: match.id,
      kind: mentorIntroductions.kind,
      requestId: request.id,
      subject: { kind: 'VENTURE', id: request.ventureId },
      firstPersonId: facts.mentorPersonId,
      secondPersonId: facts.entrepreneurId,
      proposedBy: match.suggestedBy,
    },
    now,
  );
  const introduction = await em.findOneOrFail(Introduction, id);
  for (const grant of await ventureGrant(em, introduction, ['IDEA'])) await openGrant(em, grant, now);
}

/** The mentor asks first: the two may write to each other. */
export async function talkBegins(em: EntityManager, { match }: LockedMatch, now: Date): Promise<void> {
  if (await isIntroduced(em, match.id)) await openTalk(em, match.id, now);
}

/** The mentor says yes: the two are introduced, and what they open to each other is open. */
export async function introductionMade(
  em: EntityManager,
  { match, facts }: LockedMatch,
  now: Date,
): Promise<void> {
  if (!(await isIntroduced(em, match.id))) return;
  await answerAsFirstSide(em, match.id, { by: facts.mentorPersonId, answer: 'YES' }, now);
}

/** The mentor says no: what was open to them is closed. */
export async function introductionRefused(em: EntityManager, locked: LockedMatch, now: Date): Promise<void> {
  const { match, facts } = locked;
  if (await isIntroduced(em, match.id))
    await answerAsFirstSide(em, match.id, { by: facts.mentorPersonId, answer: 'NO' }, now);
  await closeIdea(em, locked, now);
}

/** Nobody answered in time, or it is wanted no more: what was open to the mentor is closed. */
export async function introductionWithdrawn(
  em: EntityManager,
  locked: LockedMatch,
  now: Date,
): Promise<void> {
  if (await isIntroduced(em, locked.match.id)) await withdrawIntroduction(em, locked.match.id, now);
  await closeIdea(em, locked, now);
}

/** The match is over, and this came of it. */
export async function introductionEnded(
  em: EntityManager,
  { match }: LockedMatch,
  came: IntroductionOutcome,
  now: Date,
): Promise<void> {
  if (await isIntroduced(em, match.id)) await endIntroduction(em, match.id, came, now);
}

/** Matches made before there were introductions have none. */
async function isIntroduced(em: EntityManager, matchId: string): Promise<boolean> {
  return (await em.count(Introduction, matchId)) > 0;
}

async function closeIdea(em: EntityManager, { request, facts }: LockedMatch, now: Date): Promise<void> {
  const receiverId = facts.mentorPersonId;
  await endGrants(em, { recordKind: 'VENTURE', recordId: request.ventureId, receiverId }, now);
}
