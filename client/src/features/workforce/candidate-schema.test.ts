import { describe, expect, it } from '@jest/globals';
import { candidateSchema, EMPTY_CANDIDATE, fieldOf, postedSchema, tellsName } from './candidate-schema.ts';
import { monthOptions, notBefore } from './months.ts';

const label = { da: 'smed', en: 'smith', de: 'Schmied' };
const told = {
  ...EMPTY_CANDIDATE,
  name: 'Lone Hansen',
  occupations: [{ id: 'occupation-smith', label }],
  hours: ['FULL_TIME'],
  townId: 'herning',
  availableFrom: '2027-03-01',
  consent: true,
};
const wrongIn = (schema: typeof candidateSchema, values: typeof told) => {
  const result = schema.safeParse(values);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
};

describe('what somebody tells who looks for work', () => {
  it('is enough with an occupation, hours, a town and a yes', () => {
    expect(wrongIn(candidateSchema, told)).toEqual([]);
  });

  it('takes what is missing one by one', () => {
    expect(
      wrongIn(candidateSchema, { ...told, occupations: [], hours: [], languages: [], consent: false }),
    ).toEqual(['occupations', 'languages', 'hours', 'consent']);
  });

  it('needs an address where an officer tells it of somebody else', () => {
    expect(wrongIn(postedSchema, told)).toContain('email');
    expect(wrongIn(postedSchema, { ...told, email: 'lone@example.org' })).toEqual([]);
  });

  it('has no name in the lines of one’s own, also as “Hansens”', () => {
    expect(wrongIn(candidateSchema, { ...told, about: 'Hansens bedste svejser.' })).toEqual(['about']);
    expect(tellsName('Jeg svejser rustfrit stål.', 'Lone Hansen')).toBe(false);
  });

  it('is refused with a CPR number or a way to be reached', () => {
    expect(wrongIn(candidateSchema, { ...told, about: 'Ring på 20 30 40 50.' })).toEqual(['about']);
    expect(wrongIn(candidateSchema, { ...told, about: 'Mit nummer er 010190-1234.' })).toContain('about');
  });

  it('shows what the API says at the field it means', () => {
    expect(fieldOf('occupationIds.0')).toBe('occupations');
    expect(fieldOf('consentVersion')).toBe('consent');
    expect(fieldOf('about')).toBe('about');
  });
});

describe('from when', () => {
  const now = new Date('2026-11-24T12:00:00Z');

  it('is this month, or one of the six that follow, over the turn of the year', () => {
    expect(monthOptions(now, 'en', 'At once')).toEqual([
      { value: '2026-11-01', label: 'At once' },
      { value: '2026-12-01', label: 'December 2026' },
      { value: '2027-01-01', label: 'January 2027' },
      { value: '2027-02-01', label: 'February 2027' },
      { value: '2027-03-01', label: 'March 2027' },
      { value: '2027-04-01', label: 'April 2027' },
      { value: '2027-05-01', label: 'May 2027' },
    ]);
  });

  it('is at once where the month that was said is past', () => {
    expect(notBefore(now, '2026-08-01')).toBe('2026-11-01');
    expect(notBefore(now, '2027-02-01')).toBe('2027-02-01');
  });
});
