import { describe, expect, it } from '@jest/globals';
import { dueOf } from './due.ts';

describe('the word for a deadline', () => {
  it('is today and tomorrow by the calendar, then a number of days', () => {
    expect(dueOf(0, false)).toEqual({ word: 'TODAY', days: 0 });
    expect(dueOf(1, false)).toEqual({ word: 'TOMORROW', days: 1 });
    expect(dueOf(2, false)).toEqual({ word: 'LATER', days: 2 });
  });

  it('is late as soon as the API says so, by the days that have passed', () => {
    expect(dueOf(0, true)).toEqual({ word: 'LATE', days: 0 });
    expect(dueOf(-3, true)).toEqual({ word: 'LATE', days: 3 });
  });

  it('trusts the API over a clock that goes wrong', () => {
    expect(dueOf(-1, false)).toEqual({ word: 'TODAY', days: 0 });
    expect(dueOf(2, true)).toEqual({ word: 'LATE', days: 0 });
  });
});
