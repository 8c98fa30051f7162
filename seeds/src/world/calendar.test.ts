import { describe, expect, it } from '@jest/globals';
import { inDenmark, nextEntrepreneurDay, weekdayAfter } from './calendar.ts';

describe('the calendar of worlds', () => {
  it('knows Danish winter and summer time', () => {
    expect(inDenmark('2027-03-04', '09:30').toISOString()).toBe('2027-03-04T08:30:00.000Z');
    expect(inDenmark('2027-06-10', '09:30').toISOString()).toBe('2027-06-10T07:30:00.000Z');
  });

  it('holds Entrepreneur Day on the first Thursday in March', () => {
    expect(nextEntrepreneurDay(new Date('2026-11-23T12:00:00Z'))).toBe('2027-03-04');
    expect(nextEntrepreneurDay(new Date('2027-02-20T12:00:00Z'))).toBe('2028-03-02');
  });

  it('moves a meeting out of the weekend', () => {
    expect(weekdayAfter(new Date('2026-11-27T12:00:00Z'), 1)).toBe('2026-11-30');
  });
});
