import type { IntroductionKindParts } from '../../introductions/index.ts';
import { notify } from '../../notifications/index.ts';
import { giveTurn } from '../../requests/index.ts';
import { OPEN_STATES } from '../model/mentoring-words.ts';
import { lockMatch } from './lock-match.ts';

/**
 * The introduction is over without anybody having ended the match, because one of the two is no longer here: the match
 * ends, the mentor's place is free, and the other one is told. Somebody who still waits for a mentor waits for the adviser
 * again.
 */
export const matchEndsWithIntroduction: NonNullable<IntroductionKindParts['whenClosed']> = async (
  em,
  { id, firstAskedAt, talkOpenedAt, introducedAt },
  now,
) => {
  const locked = await lockMatch(em, id);
  if (!locked || !OPEN_STATES.some((state) => state === locked.match.state)) return;
  const { match, request, facts } = locked;
  const isMade = match.state === 'MATCHED';
  match.end(now);
  request.state = isMade ? 'CLOSED' : 'WAITING';
  await em.flush();
  if (!isMade) {
    const ended = { by: 'CLOSED', from: 'ASKED', actorId: null } as const;
    await giveTurn(em, request.id, { ...ended, party: 'UNIT' }, { now: () => now });
  }
  const mentorKnows = firstAskedAt !== null;
  const entrepreneurKnows = talkOpenedAt !== null || introducedAt !== null;
  const told = [
    mentorKnows ? facts.mentorPersonId : null,
    entrepreneurKnows ? facts.entrepreneurId : null,
    isMade ? null : match.suggestedBy,
  ];
  for (const personId of told) if (personId) await notify(em, personId, 'MATCH_ENDED', match.id, now);
};
