import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import { blindLine, blindProse, safeLine } from '../../people/index.ts';
import { profileFields } from '../../ventures/index.ts';

const { industryId, topicIds, conceptIds, stage, townId, languages, meeting, travelLimitMinutes, cvr } =
  profileFields;

const mentorCaseSchema = z.object({
  title: blindLine(LIMITS.caseTitle),
  story: blindProse(LIMITS.caseStory),
  industryId,
  topicIds,
  conceptIds,
  stage,
});

/** What a mentor tells about themself: several short cases, not one biography. */
export const mentorFormSchema = z.object({
  name: safeLine(LIMITS.name).nullish(),
  headline: blindLine(LIMITS.headline),
  languages,
  townId,
  meeting,
  travelLimitMinutes,
  capacity: z.int().min(LIMITS.capacity.min).max(LIMITS.capacity.max),
  cases: z.array(mentorCaseSchema).min(LIMITS.cases.min).max(LIMITS.cases.max),
  conflictCvrs: z
    .array(cvr)
    .max(LIMITS.conflictCvrs.max)
    .transform((cvrs) => [...new Set(cvrs)]),
  consentVersion: z.int(),
  expectedVersion: z.int().nullish(),
});

export type MentorForm = z.output<typeof mentorFormSchema>;

/** What somebody may ask suggestions for. */
export const needSchema = z.object({
  industryId,
  stage,
  topicIds,
  conceptIds,
  townId,
  languages,
  meeting,
  travelLimitMinutes,
});
