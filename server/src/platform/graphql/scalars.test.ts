import { describe, expect, it } from '@jest/globals';
import { DateScalar, DateTimeScalar } from './scalars.ts';

describe('a moment', () => {
  it('is written in UTC with milliseconds, whether it comes from an entity or from a row', () => {
    expect(DateTimeScalar.serialize(new Date('2026-03-31T10:30:00+02:00'))).toBe('2026-03-31T08:30:00.000Z');
    expect(DateTimeScalar.serialize('2026-03-31 10:30:00.123456+02')).toBe('2026-03-31T08:30:00.123Z');
    expect(DateTimeScalar.serialize('2026-03-31 08:30:00+00')).toBe('2026-03-31T08:30:00.000Z');
    expect(DateTimeScalar.serialize('2026-03-31 08:30:00.5+00')).toBe('2026-03-31T08:30:00.500Z');
    expect(DateTimeScalar.serialize('2026-03-31 08:30:00.123456+00')).toBe('2026-03-31T08:30:00.123Z');
    expect(() => DateTimeScalar.serialize('soon')).toThrow();
  });

  it('is read with its zone only', () => {
    expect(DateTimeScalar.parseValue('2026-03-31T10:30:00+02:00')).toEqual(new Date('2026-03-31T08:30:00Z'));
    for (const odd of [
      '2026-03-31',
      '2026-03-31T10:30:00',
      '2026-02-30T10:30:00Z',
      'x',
      1_800_000_000,
      null,
    ]) {
      expect(() => DateTimeScalar.parseValue(odd)).toThrow(
        'DateTime takes an ISO 8601 moment with its zone.',
      );
    }
  });
});

describe('a day', () => {
  it('is a day that there is', () => {
    expect(DateScalar.parseValue('2028-02-29')).toBe('2028-02-29');
    for (const odd of ['2026-02-29', '2026-2-1', '31-03-2026', '2026-03-31T00:00:00Z', 7, null]) {
      expect(() => DateScalar.parseValue(odd)).toThrow('Date takes a calendar day such as 2026-03-31.');
    }
    expect(DateScalar.serialize('2026-03-31')).toBe('2026-03-31');
  });
});
