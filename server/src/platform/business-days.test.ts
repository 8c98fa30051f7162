import { describe, expect, it } from '@jest/globals';
import {
  afterBusinessDays,
  beforeBusinessDays,
  businessDaysBetween,
  danishDay,
  isBusinessDay,
} from './business-days.ts';

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

describe('the opening hour some business days before', () => {
  const before = (moment: string, days: number) => beforeBusinessDays(new Date(moment), days).toISOString();

  it('is eight o’clock Danish time, in winter and in summer', () => {
    expect(before('2026-01-14T15:00:00Z', 1)).toBe('2026-01-13T07:00:00.000Z');
    expect(before('2026-07-08T14:00:00Z', 1)).toBe('2026-07-07T06:00:00.000Z');
  });

  it('skips weekends, Easter, Constitution Day and the days around Christmas', () => {
    expect(before('2026-01-19T15:00:00Z', 1)).toBe('2026-01-16T07:00:00.000Z');
    expect(before('2026-04-07T14:00:00Z', 1)).toBe('2026-04-01T06:00:00.000Z');
    // Friday 5 June is closed: the business day before Monday 8 June is Thursday 4 June.
    expect(before('2026-06-08T14:00:00Z', 1)).toBe('2026-06-04T06:00:00.000Z');
    expect(before('2026-12-28T15:00:00Z', 1)).toBe('2026-12-23T07:00:00.000Z');
    expect(before('2027-01-04T15:00:00Z', 1)).toBe('2026-12-30T07:00:00.000Z');
  });
});

describe('office time between two moments', () => {
  const between = (from: string, to: string) => businessDaysBetween(new Date(from), new Date(to));

  it('counts an hour as an eighth of a day while offices are open, and nothing else', () => {
    expect(between('2026-01-12T07:00:00Z', '2026-01-12T09:00:00Z')).toBe(0.25);
    expect(between('2026-01-12T15:00:00Z', '2026-01-13T07:00:00Z')).toBe(0);
    expect(between('2026-01-12T11:00:00Z', '2026-01-13T11:00:00Z')).toBe(1);
  });

  it('leaves out weekends, Easter, Constitution Day, Christmas Eve and New Year’s Eve', () => {
    expect(between('2026-01-16T11:00:00Z', '2026-01-19T11:00:00Z')).toBe(1);
    expect(between('2026-04-01T06:00:00Z', '2026-04-07T14:00:00Z')).toBe(2);
    expect(between('2026-06-04T06:00:00Z', '2026-06-08T14:00:00Z')).toBe(2);
    expect(between('2026-12-23T07:00:00Z', '2027-01-04T15:00:00Z')).toBe(5);
  });

  it('is the same across the change to summer time', () => {
    expect(between('2026-03-27T11:00:00Z', '2026-03-30T10:00:00Z')).toBe(1);
  });

  it('is nothing when the second moment is not after the first', () => {
    expect(between('2026-01-13T11:00:00Z', '2026-01-12T11:00:00Z')).toBe(0);
    expect(between('2026-01-13T11:00:00Z', '2026-01-13T11:00:00Z')).toBe(0);
  });
});
