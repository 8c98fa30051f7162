import { describe, expect, it } from '@jest/globals';
import { nextOnSilence, reminderMoment, turnDue } from './turn-times.ts';

const RULES = { promiseBusinessDays: 2, turnBusinessDays: 3, remindBusinessDaysBefore: 1 };
const due = (party: 'UNIT' | 'ASKER' | 'ASKED', now: string) =>
  turnDue(RULES, party, new Date(now)).toISOString();

describe('a turn', () => {
  it('of ours is as long as the promise, one of the two sides as long as the kind gives them to think', () => {
    expect(due('UNIT', '2026-09-01T08:00:00Z')).toBe('2026-09-03T14:00:00.000Z');
    expect(due('ASKED', '2026-09-01T08:00:00Z')).toBe('2026-09-04T14:00:00.000Z');
    expect(due('ASKER', '2026-09-01T08:00:00Z')).toBe('2026-09-04T14:00:00.000Z');
  });

  it('given on Saturday or on Maundy Thursday begins with the next business day', () => {
    expect(due('UNIT', '2026-09-05T08:00:00Z')).toBe('2026-09-08T14:00:00.000Z');
    expect(due('UNIT', '2026-04-02T08:00:00Z')).toBe('2026-04-08T14:00:00.000Z');
  });
});

describe('a reminder', () => {
  const reminder = (beganAt: string, dueAt: string) =>
    reminderMoment(RULES, { beganAt: new Date(beganAt), dueAt: new Date(dueAt) })?.toISOString() ?? null;

  it('goes out when offices open on the business day before', () => {
    expect(reminder('2026-09-01T08:00:00Z', '2026-09-03T14:00:00Z')).toBe('2026-09-02T06:00:00.000Z');
    expect(reminder('2026-09-03T08:00:00Z', '2026-09-07T14:00:00Z')).toBe('2026-09-04T06:00:00.000Z');
  });

  it('does not go out before the turn has begun', () => {
    expect(reminder('2026-09-02T08:00:00Z', '2026-09-03T14:00:00Z')).toBeNull();
  });
});

describe('what we have missed', () => {
  it.each([
    [{ before: 0, hasDeputy: true, escalatedTo: null }, 'DEPUTY'],
    [{ before: 0, hasDeputy: false, escalatedTo: null }, 'UNIT'],
    // The deputy’s deputy is not asked: then all of us are.
    [{ before: 1, hasDeputy: true, escalatedTo: null }, 'UNIT'],
    [{ before: 1, hasDeputy: true, escalatedTo: 'UNIT' }, 'ADMINISTRATORS'],
    [{ before: 5, hasDeputy: false, escalatedTo: 'ADMINISTRATORS' }, 'ADMINISTRATORS'],
  ] as const)('after %j goes to %s', (missed, next) => {
    expect(nextOnSilence(missed)).toBe(next);
  });
});
