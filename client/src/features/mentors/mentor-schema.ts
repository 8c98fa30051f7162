import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from '../../ui/form/zod.ts';
import { message } from '../../i18n/message.ts';
import { isCvr } from '../../ui/form/business-numbers.ts';
import { withoutContact, withoutCpr } from '../../ui/form/text-guards.ts';
import { wordChoices } from '../../ui/form/word-choices.ts';
import { splitCvrs } from './cvrs.ts';

const tooLong = (max: number) => message('ui.tooLong', { max });

const caseSchema = z.object({
  title: z
    .string()
    .check(
      z.trim(),
      z.minLength(LIMITS.caseTitle.min, message('mentors.own.missing.caseTitle')),
      z.maxLength(LIMITS.caseTitle.max, tooLong(LIMITS.caseTitle.max)),
      withoutCpr(),
      withoutContact(),
    ),
  story: z
    .string()
    .check(
      z.trim(),
      z.minLength(
        LIMITS.caseStory.min,
        message('mentors.own.missing.caseStory', { min: LIMITS.caseStory.min }),
      ),
      z.maxLength(LIMITS.caseStory.max, tooLong(LIMITS.caseStory.max)),
      withoutCpr(),
      withoutContact(),
    ),
  industryId: z.string().check(z.minLength(1, message('mentors.own.missing.industry'))),
  topicIds: z
    .array(z.string())
    .check(
      z.minLength(LIMITS.topics.min, message('mentors.own.missing.topics')),
      z.maxLength(
        LIMITS.topics.max,
        message('mentors.own.missing.tooManyTopics', { max: LIMITS.topics.max }),
      ),
    ),
  stage: z.string().check(z.minLength(1, message('mentors.own.missing.stage'))),
  concepts: wordChoices,
});

/** What a mentor fills in about themselves; numbers and lists are still as they are typed. */
export const mentorSchema = z.object({
  name: z
    .string()
    .check(
      z.trim(),
      z.minLength(LIMITS.name.min, message('mentors.own.missing.name')),
      z.maxLength(LIMITS.name.max, tooLong(LIMITS.name.max)),
      withoutCpr(),
      withoutContact(),
    ),
  headline: z
    .string()
    .check(
      z.trim(),
      z.minLength(LIMITS.headline.min, message('mentors.own.missing.headline')),
      z.maxLength(LIMITS.headline.max, tooLong(LIMITS.headline.max)),
      withoutCpr(),
      withoutContact(),
    ),
  languages: z.array(z.string()).check(z.minLength(1, message('mentors.own.missing.languages'))),
  townId: z.string().check(z.minLength(1, message('mentors.own.missing.town'))),
  meeting: z.enum(['IN_PERSON', 'ONLINE', 'EITHER']),
  travelLimitMinutes: z.string(),
  capacity: z
    .string()
    .check(z.refine(isCapacity, message('mentors.own.capacityWrong', { max: LIMITS.capacity.max }))),
  cases: z.array(caseSchema).check(z.minLength(LIMITS.cases.min), z.maxLength(LIMITS.cases.max)),
  conflicts: z.string().check(
    z.superRefine((text, context) => {
      const wrong = splitCvrs(text).find((cvr) => !isCvr(cvr));
      if (wrong !== undefined)
        context.issues.push({
          code: 'custom',
          input: text,
          message: message('mentors.own.conflictsWrong', { cvr: wrong }),
        });
    }),
  ),
  consent: z.boolean().check(z.refine((isGiven) => isGiven, message('mentors.own.missing.consent'))),
});

/** The same for who has agreed already: there is no box to tick, also where a draft of before remembers one. */
export const agreedMentorSchema = z.extend(mentorSchema, { consent: z.boolean() });

export type MentorValues = z.infer<typeof mentorSchema>;
export type CaseValues = MentorValues['cases'][number];

/** An empty case to fill in. */
export const emptyCase: CaseValues = {
  title: '',
  story: '',
  industryId: '',
  topicIds: [],
  stage: '',
  concepts: [],
};

function isCapacity(text: string): boolean {
  const count = Number(text);
  return Number.isInteger(count) && count >= LIMITS.capacity.min && count <= LIMITS.capacity.max;
}
