import type { Licence, VacancyValues_VacancyFragment, WorkCondition } from '../../gql/graphql.ts';
import { emptyDate, isoDate, type DateParts } from '../../ui/date-parts.ts';
import { EMPTY_VACANCY } from './use-vacancy-form.ts';
import type { VacancyValues } from './vacancy-schema.ts';

/** What the form says, as the API takes it. A mentor and a follow-up are only of inclusion programmes. */
export function vacancyInputOf(values: VacancyValues) {
  const { type, title, description, hours, pay, townId, languages } = values;
  const isInclusion = type === 'INCLUSION';
  const followUp = isInclusion ? isoDate(values.followUp) : null;
  return {
    type,
    title,
    description,
    hours,
    pay,
    townId,
    languages: languages.map(({ code, level }) => ({ code, level })),
    occupationId: values.occupation[0]?.id ?? '',
    skillIds: values.skills.map(({ id }) => id),
    licences: values.licences as Licence[],
    conditions: values.conditions as WorkCondition[],
    startsOn: isoDate(values.startsOn) ?? '',
    applyBy: isoDate(values.applyBy),
    workMentor: isInclusion ? values.workMentor : null,
    followUpOn: followUp ? [followUp] : [],
  };
}

/** A job as it was told, in the form. */
export function vacancyValuesOf(known: VacancyValues_VacancyFragment, organisationId: string): VacancyValues {
  return {
    ...EMPTY_VACANCY,
    organisationId,
    type: known.type,
    title: known.title,
    description: known.description,
    hours: known.hours,
    pay: known.pay,
    townId: known.town.id,
    startsOn: partsOf(known.startsOn),
    applyBy: partsOf(known.applyBy),
    workMentor: known.workMentor ?? '',
    followUp: partsOf(known.followUpOn[0]),
    occupation: known.occupation ? [{ id: known.occupation.id, label: known.occupation.label }] : [],
    skills: known.skills.map(({ id, label }) => ({ id, label })),
    languages: known.languages.map(({ code, level }) => ({ code, level })),
    licences: [...known.licences],
    conditions: [...known.conditions],
  };
}

function partsOf(iso: string | null | undefined): DateParts {
  const [year = '', month = '', day = ''] = iso?.split('-') ?? [];
  return iso ? { year, month: String(Number(month)), day: String(Number(day)) } : emptyDate;
}
