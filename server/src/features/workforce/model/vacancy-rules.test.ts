import { describe, expect, it } from '@jest/globals';
import { namesPerson } from './names-person.ts';
import { findingsOf } from './vacancy-rules.ts';

const GOOD = {
  type: 'ORDINARY',
  title: 'Tømrer til værkstedet',
  description: 'Vi bygger døre og vinduer på et lyst værksted og søger en tømrer, der kan læse en tegning.',
  pay: 'COLLECTIVE_AGREEMENT',
  workMentor: null,
  followUpOn: [],
} as const;

describe('the rules a vacancy is reviewed against', () => {
  it('point at nothing in an ordinary one', () => expect(findingsOf(GOOD)).toEqual([]));

  it.each([
    ['AGE', 'Vi er et ungt hold og søger en yngre kollega', 'yngre'],
    ['AGE', 'Du er under 30 år', 'under 30 år'],
    ['SEX', 'Vi søger en mand til lageret', 'mand'],
    ['ORIGIN', 'Du er etnisk dansk', 'etnisk'],
    ['RELIGION', 'Du bærer ikke tørklæde', 'tørklæde'],
    ['HEALTH', 'Du er rask og rørig', 'rask'],
    ['PAYMENT_BY_APPLICANT', 'Der er et depositum for arbejdstøj', 'depositum'],
  ])('point at %s in "%s"', (rule, sentence, words) => {
    expect(findingsOf({ ...GOOD, description: `${GOOD.description} ${sentence}.` })).toContainEqual({
      rule,
      words,
    });
  });

  it('want a mentor at work and days of follow-up in an inclusion programme', () => {
    expect(findingsOf({ ...GOOD, type: 'INCLUSION' })).toEqual([{ rule: 'NO_WORK_MENTOR', words: '' }]);
    const whole = { ...GOOD, type: 'INCLUSION', workMentor: 'Ib', followUpOn: ['2027-01-01'] } as const;
    expect(findingsOf(whole)).toEqual([]);
  });
});

describe('a candidate’s own lines', () => {
  it.each([
    ['Spørg efter Tine', true],
    ['Tines arbejde kendes', true],
    ['Har bygget trapper', false],
  ])('"%s" names Tine Bo Tømrer: %s', (text, isNaming) =>
    expect(namesPerson(text, 'Tine Bo Tømrersen')).toBe(isNaming),
  );
});
