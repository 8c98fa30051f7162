import { describe, expect, it } from '@jest/globals';
import { doOverlap, isOpen } from './sign-up-rules.ts';

const at = (time: string): Date => new Date(`2026-11-12T${time}:00.000Z`);
const span = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });

describe('signing up', () => {
  it('is open from publication until the event begins', () => {
    const event = { startsAt: at('09:00'), publishedAt: at('07:00') };
    expect(isOpen(event, at('06:59'))).toBe(false);
    expect(isOpen(event, at('07:00'))).toBe(true);
    expect(isOpen(event, at('08:59'))).toBe(true);
    expect(isOpen(event, at('09:00'))).toBe(false);
    expect(isOpen({ ...event, publishedAt: null }, at('08:00'))).toBe(false);
  });

  it('refuses two sessions at the same time, in whichever order they are chosen', () => {
    expect(doOverlap([span('10:00', '11:00'), span('10:30', '11:30')])).toBe(true);
    expect(doOverlap([span('10:30', '11:30'), span('10:00', '11:00')])).toBe(true);
    expect(doOverlap([span('10:00', '12:00'), span('10:30', '11:00')])).toBe(true);
  });

  it('allows sessions one after the other, one alone, and none', () => {
    expect(doOverlap([span('11:00', '12:00'), span('10:00', '11:00')])).toBe(false);
    expect(doOverlap([span('10:00', '11:00')])).toBe(false);
    expect(doOverlap([])).toBe(false);
  });
});
