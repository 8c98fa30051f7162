import { emptyDate } from '../../ui/date-parts.ts';
import { useAppForm } from '../../ui/form/use-app-form.ts';
import { vacancySchema, type VacancyValues } from './vacancy-schema.ts';

export const EMPTY_VACANCY: VacancyValues = {
  organisationId: '',
  cvr: '',
  companyName: '',
  industryId: '',
  companyTownId: '',
  type: 'ORDINARY',
  title: '',
  description: '',
  hours: 'FULL_TIME',
  pay: 'COLLECTIVE_AGREEMENT',
  townId: '',
  startsOn: emptyDate,
  applyBy: emptyDate,
  workMentor: '',
  followUp: emptyDate,
  occupation: [],
  skills: [],
  languages: [{ code: 'da', level: 'GOOD' }],
  licences: [],
  conditions: [],
};

/** The company's form: what is typed is kept on this device until it is sent. */
export function useVacancyForm(values: VacancyValues, draftKey: string) {
  return useAppForm({ schema: vacancySchema, defaultValues: values, draftKey });
}

export type VacancyFormState = ReturnType<typeof useVacancyForm>;
