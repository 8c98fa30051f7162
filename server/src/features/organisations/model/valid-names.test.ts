import { describe, expect, it } from '@jest/globals';
import { mayBeginOn, nameOn } from './valid-names.ts';

const HOUSE = [
  { name: 'Erhvervshus Midtjylland', validFrom: '2019-01-01', validTo: null },
  { name: 'Væksthus Midtjylland', validFrom: '2007-01-01', validTo: '2019-01-01' },
];

describe('the names of an organisation', () => {
  it('change on the first day of the new one', () => {
    expect(nameOn(HOUSE, '2018-12-31')).toBe('Væksthus Midtjylland');
    expect(nameOn(HOUSE, '2019-01-01')).toBe('Erhvervshus Midtjylland');
    expect(nameOn(HOUSE, '2031-05-05')).toBe('Erhvervshus Midtjylland');
  });

  it('begin with the oldest known one, also before its day', () => {
    expect(nameOn(HOUSE, '1999-01-01')).toBe('Væksthus Midtjylland');
  });

  it('accept a new one only after the newest has begun', () => {
    expect(mayBeginOn(HOUSE, '2019-01-02')).toBe(true);
    expect(mayBeginOn(HOUSE, '2019-01-01')).toBe(false);
    expect(mayBeginOn(HOUSE, '2012-06-01')).toBe(false);
  });

  it('are never none', () => {
    expect(() => nameOn([], '2026-01-01')).toThrow('An organisation without any name.');
  });
});
