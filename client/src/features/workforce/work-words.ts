import type {
  LanguageLevel,
  Licence,
  VacancyPay,
  VacancyType,
  WeeklyHours,
  WorkCondition,
} from '../../gql/graphql.ts';

/** The bands of hours, the longest first. */
export const HOURS = [
  'FULL_TIME',
  'FROM_30_TO_36',
  'FROM_16_TO_29',
  'UP_TO_15',
] as const satisfies readonly WeeklyHours[];

export const CONDITIONS = [
  'DAYTIME',
  'NO_WEEKENDS',
  'FIXED_HOURS',
  'FLEXIBLE_HOURS',
  'SEATED',
  'VARIED',
  'INDOORS',
  'OUTDOORS',
  'QUIET',
  'SMALL_TEAM',
  'FROM_HOME',
  'BY_BUS',
] as const satisfies readonly WorkCondition[];

export const LICENCES = [
  'DRIVING_B',
  'DRIVING_C',
  'DRIVING_CE',
  'DRIVING_D',
  'FORKLIFT',
  'CRANE',
  'WELDING',
  'HOT_WORK',
  'FOOD_HYGIENE',
  'ROAD_WORK',
] as const satisfies readonly Licence[];

export const LEVELS = ['BASIC', 'GOOD', 'FLUENT'] as const satisfies readonly LanguageLevel[];

/** A language and how well it is spoken. */
export type Spoken = { code: string; level: LanguageLevel };

export const VACANCY_TYPES = [
  'ORDINARY',
  'APPRENTICESHIP',
  'STUDENT_JOB',
  'WAGE_SUBSIDY',
  'TRAINEESHIP',
  'INCLUSION',
] as const satisfies readonly VacancyType[];

export const PAYS = [
  'COLLECTIVE_AGREEMENT',
  'BY_AGREEMENT',
  'SUBSIDISED',
  'UNPAID',
] as const satisfies readonly VacancyPay[];
