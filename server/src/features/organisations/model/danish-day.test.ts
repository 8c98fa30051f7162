import { describe, expect, it } from '@jest/globals';
import { danishDay } from './danish-day.ts';

describe('the day in Denmark', () => {
  it('begins an hour before that of UTC in winter and two in summer', () => {
    expect(danishDay(new Date('2025-12-31T22:59:59Z'))).toBe('2025-12-31');
    expect(danishDay(new Date('2025-12-31T23:00:00Z'))).toBe('2026-01-01');
    expect(danishDay(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
    expect(danishDay(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  });
});
