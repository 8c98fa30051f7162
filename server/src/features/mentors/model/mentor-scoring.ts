import { createScoring } from '../../matching/index.ts';
import type { RuleSet, Scoring } from '../../matching/index.ts';
import { industry } from './criteria/industry.ts';
import { language } from './criteria/language.ts';
import { room } from './criteria/room.ts';
import { stage } from './criteria/stage.ts';
import { topics } from './criteria/topics.ts';
import { travel } from './criteria/travel.ts';
import { isPaused, placesLeft } from './mentor-candidate.ts';
import type { MentorCandidate } from './mentor-candidate.ts';
import type { Need } from './need.ts';
import type { World } from './world.ts';

/** The name of the mentors' rules. */
export const MENTOR_RULES = 'MENTOR';

export type MentorScoring = Scoring<Need, MentorCandidate, World>;

/** What mentors are judged by, in the order people read it. */
export function mentorScoring(rules: RuleSet): MentorScoring {
  return createScoring([topics, industry, stage, language, travel, room], rules);
}

/** Why a mentor cannot be had for this need at all, whatever the score; null when they can. */
export type MentorBar = 'NOT_APPROVED' | 'PAUSED' | 'FULL' | 'CONFLICT_OF_INTEREST' | 'ONESELF';

/** The hard conditions besides the MUSTs of the rules: approved, not paused, has room, no declared conflict, not oneself. */
export function barFor(need: Need, mentor: MentorCandidate, today: string): MentorBar | null {
  if (!mentor.isApproved) return 'NOT_APPROVED';
  if (need.personId !== null && need.personId === mentor.personId) return 'ONESELF';
  if (need.cvr !== null && mentor.conflictCvrs.includes(need.cvr)) return 'CONFLICT_OF_INTEREST';
  if (isPaused(mentor, today)) return 'PAUSED';
  return placesLeft(mentor) > 0 ? null : 'FULL';
}
