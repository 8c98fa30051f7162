import type { Criterion } from '../../../matching/index.ts';
import { canMeetInPerson, canMeetOnline } from '../../../ventures/index.ts';
import type { Meeting } from '../../../ventures/index.ts';
import type { MentorCandidate } from '../mentor-candidate.ts';
import type { Need } from '../need.ts';
import type { World } from '../world.ts';

type Traveller = { meeting: Meeting; townId: string; travelLimitMinutes: number };

/**
 * Can they meet without a long drive? On a screen when both are ready for that; else by travel time: full inside the
 * limit of the one who goes further, falling to zero at twice it.
 */
export const travel: Criterion<Need, MentorCandidate, World> = {
  code: 'TRAVEL',

  fit: (need, mentor, world) => travelFit(need, mentor, world),

  evidence(need, mentor, world) {
    const online = canMeetOnline(need.meeting, mentor.meeting);
    if (!canMeetInPerson(need.meeting, mentor.meeting)) return { online };
    return {
      online,
      minutes: world.minutesBetween(need.townId, mentor.townId),
      limitMinutes: limitOf(need, mentor),
    };
  },

  change: () => ({ fit: 1, conceptId: null }),
};

/** 0…1, or null when the way between the towns is not known. */
export function travelFit(one: Traveller, other: Traveller, world: World): number | null {
  if (canMeetOnline(one.meeting, other.meeting)) return 1;
  if (!canMeetInPerson(one.meeting, other.meeting)) return 0;
  const minutes = world.minutesBetween(one.townId, other.townId);
  if (minutes === null) return null;
  const limit = limitOf(one, other);
  return Math.min(1, Math.max(0, (2 * limit - minutes) / limit));
}

function limitOf(one: Traveller, other: Traveller): number {
  return Math.max(one.travelLimitMinutes, other.travelLimitMinutes);
}
