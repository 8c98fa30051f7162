import { describe, expect, it } from '@jest/globals';
import { EMPTY_VACANCY } from './use-vacancy-form.ts';
import { vacancyInputOf } from './vacancy-input.ts';
import {
  firstOpenStep,
  vacancyFieldOf,
  vacancySchema,
  vacancyStepOf,
  type VacancyValues,
} from './vacancy-schema.ts';

const told: VacancyValues = {
  ...EMPTY_VACANCY,
  organisationId: 'company-1',
  title: 'Svejser til lille værksted',
  description: 'Du svejser rustfrit stål i vores værksted sammen med fire andre.',
  townId: 'herning',
  startsOn: { day: '1', month: '3', year: '2027' },
  occupation: [{ id: 'occupation-welder', label: { da: 'svejser', en: 'welder', de: 'Schweißer' } }],
};
const wrongIn = (values: VacancyValues) => {
  const result = vacancySchema.safeParse(values);
  return result.success ? [] : result.error.issues.map(({ path }) => String(path[0]));
};

describe('what a company tells of a job', () => {
  it('is whole, and read through last', () => {
    expect(wrongIn(told)).toEqual([]);
    expect(firstOpenStep(told)).toBe(3);
  });

  it('begins with the company, whose CVR number has to add up', () => {
    const other = {
      ...told,
      organisationId: '',
      companyName: 'Værkstedet',
      industryId: 'metal',
      companyTownId: 'herning',
    };
    expect(wrongIn({ ...other, cvr: '10000040' })).toEqual(['cvr']);
    expect(wrongIn({ ...other, cvr: 'DK 10 00 00 41' })).toEqual([]);
  });

  it('says what is missing of the company while nothing else is answered yet', () => {
    expect(wrongIn(EMPTY_VACANCY)).toEqual(
      expect.arrayContaining(['cvr', 'companyName', 'industryId', 'companyTownId']),
    );
    expect(firstOpenStep(EMPTY_VACANCY)).toBe(0);
    expect(firstOpenStep({ ...EMPTY_VACANCY, organisationId: 'company-1' })).toBe(1);
  });

  it('has dates that exist; the last day to apply may be left open', () => {
    expect(wrongIn({ ...told, startsOn: { day: '31', month: '2', year: '2027' } })).toEqual(['startsOn']);
    expect(wrongIn({ ...told, applyBy: { day: '1', month: '', year: '' } })).toEqual(['applyBy']);
    expect(vacancyInputOf(told)).toMatchObject({ startsOn: '2027-03-01', applyBy: null });
  });

  it('names a mentor and a follow-up where it is an inclusion programme, and only there', () => {
    const inclusion = { ...told, type: 'INCLUSION' as const };
    expect(wrongIn(inclusion)).toEqual(['workMentor', 'followUp']);
    const followed = { ...inclusion, workMentor: 'Bodil', followUp: { day: '1', month: '4', year: '2027' } };
    expect(wrongIn(followed)).toEqual([]);
    expect(vacancyInputOf(followed)).toMatchObject({ workMentor: 'Bodil', followUpOn: ['2027-04-01'] });
    expect(vacancyInputOf({ ...followed, type: 'ORDINARY' })).toMatchObject({
      workMentor: null,
      followUpOn: [],
    });
  });

  it('leads from what the API says to the step where it is asked', () => {
    expect(vacancyFieldOf('occupationId')).toBe('occupation');
    expect(vacancyStepOf('cvr')).toBe(0);
    expect(vacancyStepOf('title')).toBe(1);
    expect(vacancyStepOf('occupation')).toBe(2);
    expect(vacancyStepOf('vacancyId')).toBe(3);
  });
});
