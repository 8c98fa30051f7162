import { createScoring } from '../../matching/index.ts';
import type { Rationale, RuleSet, Scoring } from '../../matching/index.ts';
import { competence } from './criteria/competence.ts';
import { industry } from './criteria/industry.ts';
import { language } from './criteria/language.ts';
import { room } from './criteria/room.ts';
import { stage } from './criteria/stage.ts';
import { topics } from './criteria/topics.ts';
import { travel } from './criteria/travel.ts';
import { knownWorld } from './known-world.ts';
import { isPaused, placesLeft } from './mentor-candidate.ts';
import type { MentorCandidate } from './mentor-candidate.ts';
import type { Need } from './need.ts';
import type { World } from './world.ts';

/**
 * The mentors' rules as they are delivered; the table `rule_set` has them and every version before and after. What has
 * been done in the same trade or with the same skill counts as much as what the business lives off (MEDIUM), and less than
 * the help that was asked for (HIGH): much of it is read from words, which may be mistaken.
 */
export const MENTOR_RULES: RuleSet = {
  kind: 'MENTOR',
  version: 3,
  weights: {
    TOPICS: 'HIGH',
    COMPETENCE: 'MEDIUM',
    INDUSTRY: 'MEDIUM',
    STAGE: 'LOW',
    LANGUAGE: 'MUST',
    TRAVEL: 'MEDIUM',
    ROOM: 'LOW',
  },
};

export type MentorScoring = Scoring<Need, MentorCandidate, World>;

const CRITERIA = [topics, competence, industry, stage, language, travel, room];

/** What mentors can be judged by, in the order people read it. */
export const MENTOR_CRITERIA = CRITERIA.map(({ code }) => code);

/** Mentors under one version of the rules. */
export function mentorScoring(rules: RuleSet): MentorScoring {
  return createScoring(CRITERIA, rules);
}

/** Why a mentor cannot be had for this need at all, whatever the score; null when they can. */
export type MentorBar = 'NOT_APPROVED' | 'PAUSED' | 'FULL' | 'CONFLICT_OF_INTEREST' | 'ONESELF';

/** The hard conditions besides the MUSTs of the rules: approved and not hidden, not paused, has room, no declared conflict, not oneself. */
export function barFor(need: Need, mentor: MentorCandidate, today: string): MentorBar | null {
  if (!mentor.isApproved || mentor.isHidden) return 'NOT_APPROVED';
  if (need.personId !== null && need.personId === mentor.personId) return 'ONESELF';
  if (need.cvr !== null && mentor.conflictCvrs.includes(need.cvr)) return 'CONFLICT_OF_INTEREST';
  if (isPaused(mentor, today)) return 'PAUSED';
  return placesLeft(mentor) > 0 ? null : 'FULL';
}

/** Why a mentor fits a need as they do, under these rules. */
export function explainMentor(
  need: Need,
  mentor: MentorCandidate,
  rules: RuleSet,
  world: World = knownWorld,
): Rationale {
  return mentorScoring(rules).explain(need, mentor, world);
}
