import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from '../../ui/form/zod.ts';
import { message } from '../../i18n/message.ts';
import { withoutContact, withoutCpr } from '../../ui/form/text-guards.ts';
import { wordChoices } from '../../ui/form/word-choices.ts';

const tooLong = (max: number) => message('ui.tooLong', { max });

const youSchema = z.object({
  name: z
    .string()
    .check(
      z.trim(),
      z.minLength(LIMITS.name.min, message('ventures.form.missing.name')),
      z.maxLength(LIMITS.name.max, tooLong(LIMITS.name.max)),
      withoutCpr(),
      withoutContact(),
    ),
  email: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, message('ventures.form.missing.email')),
      z.maxLength(LIMITS.email.max, tooLong(LIMITS.email.max)),
      z.regex(z.regexes.email, message('ui.emailInvalid')),
      withoutCpr(),
    ),
});

const ideaSchema = z.object({
  idea: z
    .string()
    .check(
      z.trim(),
      z.minLength(LIMITS.idea.min, message('ventures.form.missing.idea', { min: LIMITS.idea.min })),
      z.maxLength(LIMITS.idea.max, tooLong(LIMITS.idea.max)),
      withoutCpr(),
      withoutContact(),
    ),
  industryId: z.string().check(z.minLength(1, message('ventures.form.missing.industry'))),
  // A radio group that nobody has touched holds null.
  stage: z.enum(['IDEA', 'STARTING', 'RUNNING'], message('ventures.form.missing.stage')),
});

const needSchema = z.object({
  topicIds: z
    .array(z.string())
    .check(
      z.minLength(LIMITS.topics.min, message('ventures.form.missing.topics')),
      z.maxLength(
        LIMITS.topics.max,
        message('ventures.form.missing.tooManyTopics', { max: LIMITS.topics.max }),
      ),
    ),
  concepts: wordChoices,
  townId: z.string().check(z.minLength(1, message('ventures.form.missing.town'))),
  meeting: z.enum(['IN_PERSON', 'ONLINE', 'EITHER'], message('ventures.form.missing.meeting')),
  travelLimitMinutes: z.string(),
  languages: z
    .array(z.string())
    .check(z.minLength(LIMITS.languages.min, message('ventures.form.missing.languages'))),
});

const checkSchema = z.object({
  consent: z.boolean().check(z.refine((isGiven) => isGiven, message('ventures.form.missing.consent'))),
});

/** The answers of a profile, what they agree to, the travel limit that has a default, and the key they were last sent under. */
export const profileSchema = z.object({
  ...youSchema.shape,
  ...ideaSchema.shape,
  ...needSchema.shape,
  ...checkSchema.shape,
  sentKey: z.string(),
  sentAnswers: z.string(),
});

export type ProfileValues = z.input<typeof profileSchema>;
export type ProfileAnswers = z.output<typeof profileSchema>;

/** The three steps with questions; the fourth is the reading through. */
export const profileSteps = [
  { id: 'you', fields: ['name', 'email'], schema: youSchema },
  { id: 'idea', fields: ['idea', 'industryId', 'stage'], schema: ideaSchema },
  {
    id: 'need',
    fields: ['topicIds', 'concepts', 'townId', 'meeting', 'travelLimitMinutes', 'languages'],
    schema: needSchema,
  },
  { id: 'check', fields: ['consent'], schema: null },
] as const;

/** The first step that is not answered yet; nobody skips ahead of it. */
export function firstOpenStep(values: unknown): number {
  const open = profileSteps.findIndex(({ schema }) => schema !== null && !schema.safeParse(values).success);
  return open < 0 ? profileSteps.length - 1 : open;
}

/** The step a field stands on, or the last one for what belongs to none. */
export function stepOfField(field: string | null | undefined): number {
  const step = profileSteps.findIndex(({ fields }) => fields.some((name) => name === field));
  return step < 0 ? profileSteps.length - 1 : step;
}
