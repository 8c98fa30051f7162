import { describe, expect, it } from '@jest/globals';
import { afterBusinessDays, danishDay, isBusinessDay } from './business-days.ts';

const due = (now: string, days: number) => afterBusinessDays(new Date(now), days).toISOString();

describe('business days', () => {
  it('are due at four o’clock Danish time, in winter and in summer', () => {
    expect(due('2026-01-12T09:00:00Z', 2)).toBe('2026-01-14T15:00:00.000Z');
    expect(due('2026-07-06T09:00:00Z', 2)).toBe('2026-07-08T14:00:00.000Z');
  });

  it('skip weekends, and a weekend counts from Monday', () => {
    expect(due('2026-01-16T09:00:00Z', 2)).toBe('2026-01-20T15:00:00.000Z');
    expect(due('2026-01-17T09:00:00Z', 2)).toBe('2026-01-20T15:00:00.000Z');
  });

  it('skip the whole of Easter and cross into summer time', () => {
    // Maundy Thursday 2 April to Easter Monday 6 April 2026; summer time began on 29 March.
    expect(due('2026-04-01T09:00:00Z', 1)).toBe('2026-04-07T14:00:00.000Z');
    expect(due('2026-03-27T09:00:00Z', 1)).toBe('2026-03-30T14:00:00.000Z');
  });

  it('skip Christmas Eve to Boxing Day, New Year’s Eve and New Year’s Day', () => {
    expect(due('2026-12-23T09:00:00Z', 2)).toBe('2026-12-29T15:00:00.000Z');
    expect(due('2026-12-30T09:00:00Z', 1)).toBe('2027-01-04T15:00:00.000Z');
  });

  it('skip Constitution Day, Ascension Day and Whit Monday', () => {
    expect(isBusinessDay('2026-06-05')).toBe(false);
    expect(isBusinessDay('2026-05-14')).toBe(false);
    expect(isBusinessDay('2026-05-25')).toBe(false);
  });

  it('include 1 May and the Great Prayer Day that was abolished in 2024', () => {
    expect(isBusinessDay('2026-05-01')).toBe(true);
    expect(isBusinessDay('2025-05-16')).toBe(true);
  });

  it('begin at midnight in Denmark, not in Greenwich', () => {
    expect(danishDay(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(danishDay(new Date('2026-12-31T22:59:00Z'))).toBe('2026-12-31');
  });
});
