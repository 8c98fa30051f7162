import { LockMode } from '@mikro-orm/postgresql';
import { notify } from '../../notifications/index.ts';
import type { RequestKindRules } from '../../requests/index.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { introductionWithdrawn } from './match-introduction.ts';
import { openMatchOf } from './open-match-of.ts';

/** The entrepreneur asks no more: an open match ends, the mentor's place is free, and a mentor who knew of it is told. */
export const endForWithdrawn: NonNullable<RequestKindRules['whenWithdrawn']> = async (
  em,
  { id },
  { clock },
) => {
  const now = clock.now();
  const open = await openMatchOf(em, id);
  const request = await em.findOneOrFail(MentorRequest, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  request.state = 'CLOSED';
  if (open && !open.match.undo(now)) {
    open.match.end(now);
    await introductionWithdrawn(em, open, now);
    await notify(em, open.facts.mentorPersonId, 'MATCH_ENDED', open.match.id, now);
  }
  await em.flush();
};
