import type { Criterion } from '../../../matching/index.ts';
import { placesLeft } from '../mentor-candidate.ts';
import type { MentorCandidate } from '../mentor-candidate.ts';
import type { Need } from '../need.ts';
import type { World } from '../world.ts';

/** How much of the mentor's room is free? Spreads requests over those who have most of it left. */
export const room: Criterion<Need, MentorCandidate, World> = {
  code: 'ROOM',
  fit: (_need, mentor) => placesLeft(mentor) / mentor.capacity,
  evidence: (_need, mentor) => ({ placesLeft: placesLeft(mentor) }),
};
