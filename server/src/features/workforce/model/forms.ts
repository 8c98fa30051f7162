import { LIMITS } from '@vaekstbro/schema/limits';
import { isSpokenLanguage } from '@vaekstbro/schema/spoken-languages';
import { z } from 'zod';
import { day } from '../../../platform/fields.ts';
import { LANGUAGES } from '../../../platform/language.ts';
import { blindLine, blindProse, safeEmail, safeLine, safeProse } from '../../people/index.ts';
import { townById } from '../../places/index.ts';
import {
  CONDITIONS,
  FIRST_MEETINGS,
  HOURS,
  LEVELS,
  LICENCES,
  PAYS,
  REVIEW_RULES,
  VACANCY_TYPES,
} from './words.ts';

const unique = (list: readonly unknown[]) => new Set(list).size === list.length;
const some = <T extends z.ZodType<string>>(one: T, min: number, max: number) =>
  z.array(one).min(min).max(max).refine(unique, 'INVALID');
const none = z.literal('').transform(() => null);
export const optionalWords = z
  .union([none, safeProse(LIMITS.words)])
  .nullish()
  .transform((words) => words ?? null);
const blindWords = z
  .union([none, blindProse(LIMITS.words)])
  .nullish()
  .transform((words) => words ?? null);

const townId = z.string().refine((id) => townById(id) !== null, 'INVALID');
const spoken = z
  .array(z.object({ code: z.string().refine(isSpokenLanguage, 'INVALID'), level: z.enum(LEVELS) }))
  .min(LIMITS.languages.min)
  .max(LIMITS.languages.max)
  .refine((all) => unique(all.map(({ code }) => code)), 'INVALID');

/** The longest ways candidates choose from, in minutes. */
export const TRAVEL_BANDS = [15, 30, 45, 60, 90] as const;

/** What a candidate tells: words of vocabularies, and a few lines that only a company they say yes to reads. */
const candidateFields = {
  occupationIds: some(z.string(), 1, 3),
  skillIds: some(z.string(), 0, 8),
  languages: spoken,
  licences: some(z.enum(LICENCES), 0, 10),
  conditions: some(z.enum(CONDITIONS), 0, 6),
  hours: some(z.enum(HOURS), 1, 4),
  townId,
  travelLimitMinutes: z.int().refine((minutes) => TRAVEL_BANDS.some((band) => band === minutes), 'INVALID'),
  availableFrom: day.transform((text) => `${text.slice(0, 7)}-01`),
  about: blindWords,
  consentVersion: z.int(),
  expectedVersion: z.int().nullish(),
};

/** Somebody registers themself. */
export const candidateSchema = z.object({ ...candidateFields, name: safeLine(LIMITS.name).nullish() });

/** An officer posts somebody, and records that they have agreed. */
export const postedCandidateSchema = z
  .object({
    ...candidateFields,
    name: safeLine(LIMITS.name),
    email: safeEmail,
    language: z.enum(LANGUAGES),
    consentGiven: z.literal(true),
  })
  .transform(({ consentGiven: _given, ...form }) => form);
export type CandidateForm = z.output<typeof candidateSchema>;
export type PostedCandidateForm = z.output<typeof postedCandidateSchema>;

/** What a company tells of the work it has. */
export const vacancySchema = z.object({
  vacancyId: z.string().nullish(),
  expectedVersion: z.int().nullish(),
  organisationId: z.uuid(),
  type: z.enum(VACANCY_TYPES),
  title: blindLine(LIMITS.headline),
  description: safeProse({ min: 20, max: 2000 }),
  occupationId: z.string(),
  skillIds: some(z.string(), 0, 8),
  languages: spoken,
  licences: some(z.enum(LICENCES), 0, 10),
  conditions: some(z.enum(CONDITIONS), 0, 12),
  hours: z.enum(HOURS),
  pay: z.enum(PAYS),
  townId,
  startsOn: day,
  applyBy: day.nullish().transform((text) => text ?? null),
  workMentor: z
    .union([none, safeLine(LIMITS.name)])
    .nullish()
    .transform((name) => name ?? null),
  followUpOn: some(day, 0, 6),
});
export type VacancyForm = z.output<typeof vacancySchema>;

/** An officer's yes or no; a no names the rule. */
export const reviewSchema = z
  .object({
    vacancyId: z.string(),
    decision: z.enum(['PUBLISH', 'REJECT']),
    rule: z.enum(REVIEW_RULES).nullish(),
    words: optionalWords,
  })
  .refine(({ decision, rule }) => decision === 'PUBLISH' || rule, { path: ['rule'], error: 'REQUIRED' });

/** What goes with a question from one side to the other: at most three things. */
export const hiringSchema = {
  vacancyId: z.string(),
  meeting: z.enum(FIRST_MEETINGS),
  words: blindWords,
};
