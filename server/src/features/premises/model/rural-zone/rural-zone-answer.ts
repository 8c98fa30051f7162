import {
  RURAL_ZONE_CONDITIONS,
  type Condition,
  type ConditionCode,
  type ConditionState,
} from './conditions.ts';
import type { FactCode, RuralZoneFacts } from './facts.ts';
import { PLANNING_ACT, noteOf, type Law, type RuralZoneNote, type RuralZoneNoteCode } from './law.ts';

/** What the rule says; guidance, never a decision. */
export const RURAL_ZONE_ANSWERS = {
  PROBABLY_YES: 'PROBABLY_YES',
  ASK_MUNICIPALITY: 'ASK_MUNICIPALITY',
  NEEDS_PERMIT: 'NEEDS_PERMIT',
} as const;
export type RuralZoneAnswerCode = keyof typeof RURAL_ZONE_ANSWERS;

/** One condition, as it stands for what was told. */
export interface CheckedCondition {
  readonly code: ConditionCode;
  readonly state: ConditionState;
  readonly citation: string;
  readonly lawText: string;
  /** The answer hangs on it: were it to hold, the answer could be a better one. */
  readonly isDeciding: boolean;
}

/** What §§ 35–38 of the planning act say to what was told. */
export interface RuralZoneAnswer {
  readonly answer: RuralZoneAnswerCode;
  /** Those that concern the building and what is wanted with it, in the order in which they are asked. */
  readonly conditions: readonly CheckedCondition[];
  /** The facts these conditions look at, in that order: what a form asks. */
  readonly questions: readonly FactCode[];
  readonly notes: readonly RuralZoneNote[];
  /** The act that was asked. */
  readonly law: Law;
}

const all = Object.entries(RURAL_ZONE_CONDITIONS) as [ConditionCode, Condition][];

/**
 * Whether a building in the rural zone may be taken into use without a rural-zone permit. A condition that fails decides; else
 * one that nobody knows sends to the municipality; only when all are known to hold is it a "probably yes".
 */
export function ruralZoneAnswer(facts: RuralZoneFacts): RuralZoneAnswer {
  const stands = all
    // Outside the rural zone no rural-zone permit is asked for: local plans decide, whatever the other conditions are.
    .filter(([code]) => facts.zone !== 'TOWN_OR_SUMMER' || code === 'RURAL_ZONE')
    .filter(([, condition]) => condition.concerns(facts))
    .map(([code, condition]) => ({ code, condition, state: condition.state(facts) }));
  const answer = answerOf(stands.map(({ condition, state }) => meaningOf(condition, state)));
  return {
    answer,
    conditions: stands.map(({ code, condition, state }) => ({
      code,
      state,
      citation: condition.citation,
      lawText: condition.lawText,
      isDeciding: meaningOf(condition, state) === answer && state !== 'HOLDS',
    })),
    questions: [...new Set(stands.flatMap(({ condition }) => condition.facts))],
    notes: notesOf(facts, answer).map(noteOf),
    law: PLANNING_ACT,
  };
}

function meaningOf(condition: Condition, state: ConditionState): RuralZoneAnswerCode {
  if (state === 'FAILS') return condition.whenItFails;
  return state === 'UNKNOWN' ? 'ASK_MUNICIPALITY' : 'PROBABLY_YES';
}

function answerOf(meanings: readonly RuralZoneAnswerCode[]): RuralZoneAnswerCode {
  if (meanings.includes('NEEDS_PERMIT')) return 'NEEDS_PERMIT';
  return meanings.includes('ASK_MUNICIPALITY') ? 'ASK_MUNICIPALITY' : 'PROBABLY_YES';
}

function notesOf(facts: RuralZoneFacts, answer: RuralZoneAnswerCode): RuralZoneNoteCode[] {
  if (answer === 'NEEDS_PERMIT' || facts.zone === 'TOWN_OR_SUMMER') return ['OTHER_PERMITS'];
  const business = facts.use !== 'DWELLING';
  return [
    'NOTIFY_FIRST',
    'OTHER_PERMITS',
    ...(business ? (['LATER_EXTENSION'] as const) : []),
    ...(business && facts.formerUse !== 'OTHER_REDUNDANT' ? (['OUTDOOR_STORE'] as const) : []),
  ];
}
