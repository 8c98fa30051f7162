import { createHash } from 'node:crypto';
import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import { idempotencyKey } from '../../../platform/fields.ts';
import { LANGUAGES } from '../../../platform/language.ts';
import { isCvr } from '../../organisations/index.ts';
import { blindProse, safeEmail, safeLine } from '../../people/index.ts';
import { townById } from '../../places/index.ts';
import { isOffered } from '../../vocabulary/index.ts';
import { MEETINGS } from './meeting.ts';
import { isSpokenLanguage } from '@vaekstbro/schema/spoken-languages';
import { STAGES } from './stage.ts';

const isUnique = (list: readonly string[]) => new Set(list).size === list.length;

/** Fields that ventures and mentors fill in alike; whoever has a form of them says the same things with the same bounds. */
export const profileFields = {
  industryId: z.string().refine((id) => isOffered('INDUSTRY', id), 'INVALID'),
  topicIds: z
    .array(z.string().refine((id) => isOffered('TOPIC', id), 'INVALID'))
    .min(LIMITS.topics.min)
    .max(LIMITS.topics.max)
    .refine(isUnique, 'INVALID'),
  /** Occupations and skills; whether they are known is asked when the form is taken in, see `mustBeCompetences`. */
  conceptIds: z
    .array(z.string())
    .max(LIMITS.concepts.max)
    .refine(isUnique, 'INVALID')
    .nullish()
    .transform((ids) => ids ?? []),
  stage: z.enum(STAGES),
  townId: z.string().refine((id) => townById(id) !== null, 'INVALID'),
  languages: z
    .array(z.string().refine(isSpokenLanguage, 'INVALID'))
    .min(LIMITS.languages.min)
    .max(LIMITS.languages.max)
    .refine(isUnique, 'INVALID'),
  meeting: z.enum(MEETINGS),
  travelLimitMinutes: z.int().min(LIMITS.travelLimitMinutes.min).max(LIMITS.travelLimitMinutes.max),
  cvr: z
    .string()
    .transform((text) => text.replace(/\s/g, ''))
    .refine(isCvr, 'CVR_INVALID'),
};

/** What an entrepreneur tells about themself and the venture. */
export const profileSchema = z.object({
  name: safeLine(LIMITS.name),
  email: safeEmail,
  idea: blindProse(LIMITS.idea),
  industryId: profileFields.industryId,
  stage: profileFields.stage,
  cvr: profileFields.cvr.nullish().transform((cvr) => cvr ?? null),
  topicIds: profileFields.topicIds,
  conceptIds: profileFields.conceptIds,
  townId: profileFields.townId,
  meeting: profileFields.meeting,
  travelLimitMinutes: profileFields.travelLimitMinutes,
  languages: profileFields.languages,
  language: z.enum(LANGUAGES),
  consentVersion: z.int(),
  idempotencyKey,
});

export type Profile = z.output<typeof profileSchema>;

/** Tells whether two profiles sent under the same key say the same. */
export function hashOf(profile: Profile): string {
  return createHash('sha256').update(JSON.stringify(profile)).digest('base64url');
}
