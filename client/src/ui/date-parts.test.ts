import { describe, expect, it } from '@jest/globals';
import { isoDate } from './date-parts.ts';

describe('a date typed in three fields', () => {
  it('is written with leading zeros', () => {
    expect(isoDate({ day: '4', month: '3', year: '2027' })).toBe('2027-03-04');
    expect(isoDate({ day: '29', month: '2', year: '2028' })).toBe('2028-02-29');
  });

  it('is none when the calendar has no such day', () => {
    expect(isoDate({ day: '29', month: '2', year: '2027' })).toBeNull();
    expect(isoDate({ day: '31', month: '4', year: '2027' })).toBeNull();
    expect(isoDate({ day: '1', month: '13', year: '2027' })).toBeNull();
  });

  it('is none while something is missing', () => {
    expect(isoDate({ day: '1', month: '', year: '2027' })).toBeNull();
    expect(isoDate({ day: '1', month: '1', year: '27' })).toBeNull();
  });
});
