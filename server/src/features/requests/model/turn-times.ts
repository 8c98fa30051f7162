import { afterBusinessDays, beforeBusinessDays } from '../../../platform/business-days.ts';
import type { RequestKindRules } from './request-kinds.ts';
import type { EscalatedTo, RequestParty } from './request-words.ts';

type Times = Pick<RequestKindRules, 'promiseBusinessDays' | 'turnBusinessDays' | 'remindBusinessDaysBefore'>;

/** Until when a turn that begins now is to be answered: our promise for us, the kind's time to think for the others. */
export function turnDue(rules: Times, party: RequestParty, now: Date): Date {
  return afterBusinessDays(now, party === 'UNIT' ? rules.promiseBusinessDays : rules.turnBusinessDays);
}

/** When the holder of a turn is reminded: when offices open, some business days before; null where that is before it began. */
export function reminderMoment(rules: Times, turn: { beganAt: Date; dueAt: Date }): Date | null {
  const moment = beforeBusinessDays(turn.dueAt, rules.remindBusinessDaysBefore);
  return moment > turn.beganAt ? moment : null;
}

/** Who gets a turn that our side has missed: the deputy first, then the whole unit, then the administrators too. */
export function nextOnSilence(missed: {
  before: number;
  hasDeputy: boolean;
  escalatedTo: EscalatedTo | null;
}): 'DEPUTY' | EscalatedTo {
  if (missed.escalatedTo !== null) return 'ADMINISTRATORS';
  return missed.before === 0 && missed.hasDeputy ? 'DEPUTY' : 'UNIT';
}
