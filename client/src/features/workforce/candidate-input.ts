import type { Licence, WeeklyHours, WorkCondition } from '../../gql/graphql.ts';
import type { CandidateValues } from './candidate-schema.ts';

/** What the form says, as the API takes it from the candidate and from officers alike. */
export function inputOf(values: CandidateValues) {
  return {
    name: values.name,
    occupationIds: values.occupations.map(({ id }) => id),
    skillIds: values.skills.map(({ id }) => id),
    languages: values.languages.map(({ code, level }) => ({ code, level })),
    licences: values.licences as Licence[],
    conditions: values.conditions as WorkCondition[],
    hours: values.hours as WeeklyHours[],
    townId: values.townId,
    travelLimitMinutes: Number(values.travelLimitMinutes),
    availableFrom: values.availableFrom,
    about: values.about || null,
  };
}
