import { describe, expect, it } from '@jest/globals';
import { byMonth } from './by-month.ts';

const at = (startsAt: string) => ({ startsAt });

describe('events by month', () => {
  it('gathers what begins in the same month and keeps the order', () => {
    const events = [
      at('2027-03-04T08:30:00.000Z'),
      at('2027-03-20T08:30:00.000Z'),
      at('2027-04-01T08:30:00.000Z'),
    ];
    expect(byMonth(events).map(({ key, items }) => [key, items.length])).toEqual([
      ['2027-03', 2],
      ['2027-04', 1],
    ]);
  });

  it('counts the month as the clock in Denmark does: half past eleven in the evening UTC is the next day', () => {
    expect(byMonth([at('2027-03-31T23:30:00.000Z')]).map(({ key }) => key)).toEqual(['2027-04']);
  });

  it('keeps the same month of two years apart', () => {
    expect(byMonth([at('2026-12-31T10:00:00.000Z'), at('2027-12-31T10:00:00.000Z')])).toHaveLength(2);
  });
});
