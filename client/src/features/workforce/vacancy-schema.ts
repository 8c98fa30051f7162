import { LIMITS } from '@vaekstbro/schema/limits';
import { message } from '../../i18n/message.ts';
import { isoDate, type DateParts } from '../../ui/date-parts.ts';
import { bareNumber, isCvr } from '../../ui/form/business-numbers.ts';
import { withoutContact, withoutCpr } from '../../ui/form/text-guards.ts';
import { z } from '../../ui/form/zod.ts';
import { spokenSchema, wordsSchema } from './candidate-schema.ts';
import { HOURS, PAYS, VACANCY_TYPES } from './work-words.ts';

const tooLong = (max: number) => message('ui.tooLong', { max });
const chosen = () => z.string().check(z.minLength(1, message('candidates.missing.choice')));
const descriptionBounds = { min: 20, max: 2000 };
const noDate = message('vacancies.missing.date');
const parts = z.object({ day: z.string(), month: z.string(), year: z.string() });
const isEmpty = ({ day, month, year }: DateParts) => `${day}${month}${year}` === '';
const optionalDate = parts.check(
  z.refine((date) => isEmpty(date) || isoDate(date) !== null, { error: noDate }),
);

const fields = {
  organisationId: z.string(),
  cvr: z.string(),
  companyName: z
    .string()
    .check(z.trim(), z.maxLength(LIMITS.companyName.max, tooLong(LIMITS.companyName.max)), withoutCpr()),
  industryId: z.string(),
  companyTownId: z.string(),
  type: z.enum(VACANCY_TYPES),
  title: z
    .string()
    .check(
      z.trim(),
      z.minLength(LIMITS.headline.min, message('vacancies.missing.title', { min: LIMITS.headline.min })),
      z.maxLength(LIMITS.headline.max, tooLong(LIMITS.headline.max)),
      withoutCpr(),
      withoutContact(),
    ),
  description: z
    .string()
    .check(
      z.trim(),
      z.minLength(
        descriptionBounds.min,
        message('vacancies.missing.description', { min: descriptionBounds.min }),
      ),
      z.maxLength(descriptionBounds.max, tooLong(descriptionBounds.max)),
      withoutCpr(),
    ),
  hours: z.enum(HOURS),
  pay: z.enum(PAYS),
  townId: chosen(),
  startsOn: parts.check(z.refine((date) => isoDate(date) !== null, { error: noDate })),
  applyBy: optionalDate,
  workMentor: z
    .string()
    .check(z.trim(), z.maxLength(LIMITS.name.max, tooLong(LIMITS.name.max)), withoutCpr()),
  followUp: optionalDate,
  occupation: wordsSchema(1, 1, 'vacancies.missing.occupation'),
  skills: wordsSchema(0, LIMITS.concepts.max),
  languages: spokenSchema,
  licences: z.array(z.string()),
  conditions: z.array(z.string()),
};

type Whole = z.input<z.ZodMiniObject<typeof fields>>;

/** Asked of every step, also while the others are not answered yet. */
const holds = (path: keyof Whole, error: string, isRight: (values: Whole) => boolean) =>
  z.refine<Whole>(isRight, { path: [path], error, when: () => true });
const isKnown = ({ organisationId }: Whole) => organisationId !== '';
const isInclusion = ({ type }: Whole) => type === 'INCLUSION';
const choice = message('candidates.missing.choice');

/** A job; of a company that is not known yet also what company it is. */
export const vacancySchema = z.object(fields).check(
  holds('cvr', message('vacancies.missing.cvr'), (all) => isKnown(all) || isCvr(bareNumber(all.cvr))),
  holds(
    'companyName',
    message('vacancies.missing.companyName'),
    (all) => isKnown(all) || all.companyName.trim().length >= LIMITS.companyName.min,
  ),
  holds('industryId', choice, (all) => isKnown(all) || all.industryId !== ''),
  holds('companyTownId', choice, (all) => isKnown(all) || all.companyTownId !== ''),
  holds(
    'workMentor',
    message('vacancies.missing.workMentor'),
    (all) => !isInclusion(all) || all.workMentor.trim().length >= LIMITS.name.min,
  ),
  holds('followUp', noDate, (all) => !isInclusion(all) || isoDate(all.followUp) !== null),
);

export type VacancyValues = z.input<typeof vacancySchema>;

/** The steps, with what is asked on each. */
export const vacancySteps = [
  { id: 'company', fields: ['organisationId', 'cvr', 'companyName', 'industryId', 'companyTownId'] },
  {
    id: 'work',
    fields: [
      'type',
      'title',
      'description',
      'hours',
      'pay',
      'townId',
      'startsOn',
      'applyBy',
      'workMentor',
      'followUp',
    ],
  },
  { id: 'needs', fields: ['occupation', 'skills', 'languages', 'licences', 'conditions'] },
  { id: 'check', fields: [] },
] as const satisfies readonly { id: string; fields: readonly (keyof VacancyValues)[] }[];

/** The first step that is not answered yet; nobody skips ahead of it. */
export function firstOpenStep(values: VacancyValues): number {
  const result = vacancySchema.safeParse(values);
  if (result.success) return vacancySteps.length - 1;
  const wrong = new Set(result.error.issues.map(({ path }) => path[0]));
  const open = vacancySteps.findIndex(({ fields }) => fields.some((name) => wrong.has(name)));
  return open < 0 ? vacancySteps.length - 1 : open;
}

const renamed: Readonly<Record<string, keyof VacancyValues>> = {
  name: 'companyName',
  occupationId: 'occupation',
  skillIds: 'skills',
  followUpOn: 'followUp',
};

/** The field of the form that the API means; of what names the company, that of the first step. */
export function vacancyFieldOf(field: string | null | undefined): string | null | undefined {
  const [name = ''] = field?.split('.') ?? [];
  return renamed[name] ?? field;
}

/** The step a field stands on, or the last one for what belongs to none. */
export function vacancyStepOf(field: string | null | undefined): number {
  const step = vacancySteps.findIndex(({ fields }) => fields.some((known) => known === field));
  return step < 0 ? vacancySteps.length - 1 : step;
}
