import { describe, expect, it } from '@jest/globals';
import { formatsFor } from './formats.ts';

const begins = '2027-03-04T08:30:00.000Z';
const ends = '2027-03-04T14:00:00.000Z';
const now = new Date('2026-11-23T12:00:00Z');
const da = formatsFor('da');
const en = formatsFor('en');
const de = formatsFor('de');

describe('a moment', () => {
  it('is written as each language writes it', () => {
    expect(da.dateTimeRange(begins, ends)).toBe('Torsdag 4. marts 2027 kl. 9.30–15.00');
    expect(en.dateTimeRange(begins, ends)).toBe('Thursday 4 March 2027, 9:30–15:00');
    expect(de.dateTimeRange(begins, ends)).toBe('Donnerstag, 4. März 2027, 9:30–15:00');
  });

  it('has a short form without the weekday', () => {
    expect(da.dateTime(begins)).toBe('4. marts 2027 kl. 9.30');
    expect(en.dateTime(begins)).toBe('4 March 2027, 9:30');
    expect(de.dateTime(begins)).toBe('4. März 2027, 9:30');
  });

  it('names both days when it lasts over midnight', () => {
    expect(da.dateTimeRange(begins, '2027-03-05T11:00:00.000Z')).toBe(
      'Torsdag 4. marts 2027 kl. 9.30 – fredag 5. marts 2027 kl. 12.00',
    );
  });

  it('is the clock in Denmark, in summer and winter, wherever the reader is', () => {
    expect(da.time('2027-01-15T11:00:00.000Z')).toBe('12.00');
    expect(da.time('2027-07-15T11:00:00.000Z')).toBe('13.00');
    expect(da.dateLong('2027-01-15T23:30:00.000Z')).toBe('lørdag 16. januar 2027');
  });
});

describe('a day as a heading', () => {
  it('is today, yesterday or its date, by the calendar in Denmark', () => {
    expect(da.day('2026-11-23T06:00:00.000Z', now)).toBe('I dag');
    expect(en.day('2026-11-22T22:59:00.000Z', now)).toBe('Yesterday');
    expect(da.day('2026-11-21T12:00:00.000Z', now)).toBe('Lørdag 21. november 2026');
    expect(de.day('2026-11-24T12:00:00.000Z', now)).toBe('Dienstag, 24. November 2026');
  });
});

describe('how long someone has waited', () => {
  it('is told in calendar days', () => {
    expect(da.waitingSince('2026-11-23T06:00:00.000Z', now)).toBe('I dag');
    expect(da.waitingSince('2026-11-22T22:59:00.000Z', now)).toBe('I går');
    expect(da.waitingSince('2026-11-21T12:00:00.000Z', now)).toBe('2 dage');
    expect(en.waitingSince('2026-11-19T12:00:00.000Z', now)).toBe('4 days');
    expect(de.waitingSince('2026-11-22T12:00:00.000Z', now)).toBe('Gestern');
  });

  it('is today for a clock that runs ahead of ours', () => {
    expect(da.waitingSince('2026-11-24T12:00:00.000Z', now)).toBe('I dag');
  });
});

describe('numbers, money, lists and languages', () => {
  it('follow the language', () => {
    expect(da.number(1234.5)).toBe('1.234,5');
    expect(en.number(1234.5)).toBe('1,234.5');
    expect(da.money(25000)).toBe('25.000\u00a0kr.');
    expect(da.list(['dansk', 'tysk', 'arabisk'])).toBe('dansk, tysk og arabisk');
    expect(de.languageName('da')).toBe('Dänisch');
    expect(da.relative('2026-11-26T12:00:00.000Z', now)).toBe('Om 3 dage');
  });
});
