import { LIMITS } from '@vaekstbro/schema/limits';
import { isSpokenLanguage } from '@vaekstbro/schema/spoken-languages';
import { z } from 'zod';
import type { Language, Words } from '../../../platform/language.ts';
import { townById } from '../../places/index.ts';
import { isOffered } from '../../vocabulary/index.ts';

/**
 * What somebody needs and where they are, in words of the vocabulary only, so that every kind can compare itself with
 * it. Nothing of who they are, nothing they wrote, and no company number: anybody could name another's.
 */
export interface ForYouProfile {
  /** A concept of the scheme INDUSTRY. */
  readonly industryId: string;
  readonly townId: string;
  /** Concepts of the scheme TOPIC. */
  readonly topicIds: readonly string[];
  /** Occupations and skills, chosen (weight 1) or read from words, never those words; none where there are none. */
  readonly concepts: readonly { readonly conceptId: string; readonly weight: number }[];
  /** How far a venture is, in the words of ventures; null where nobody has said. */
  readonly stage: string | null;
  /** ISO 639-1. */
  readonly languages: readonly string[];
  readonly travelLimitMinutes: number;
  /** Whose it is, so that nobody is shown to themselves; null for a visitor. */
  readonly personId: string | null;
}

/** A profile somebody has, with what they call it and where what was reckoned for it before is kept. */
export interface OwnProfile {
  readonly id: string;
  readonly title: Words;
  readonly profile: ForYouProfile;
}

/** Of somebody who has not said how far they would go. */
const USUAL_MINUTES = 30;

const isUnique = (list: readonly string[]) => new Set(list).size === list.length;

/** The answers to three questions: what the business lives off, where, and what help is needed with. */
export const answersSchema = z.strictObject({
  industryId: z.string().refine((id) => isOffered('INDUSTRY', id), 'INVALID'),
  townId: z.string().refine((id) => townById(id) !== null, 'INVALID'),
  topicIds: z
    .array(z.string().refine((id) => isOffered('TOPIC', id), 'INVALID'))
    .min(LIMITS.topics.min)
    .max(LIMITS.topics.max)
    .refine(isUnique, 'INVALID'),
  languages: z
    .array(z.string().refine(isSpokenLanguage, 'INVALID'))
    .min(LIMITS.languages.min)
    .max(LIMITS.languages.max)
    .refine(isUnique, 'INVALID')
    .nullish(),
});

export type Answers = z.output<typeof answersSchema>;

/** The profile three answers make. Whoever does not say what they speak speaks the language they read. */
export function profileOfAnswers(
  { industryId, townId, topicIds, languages }: Answers,
  reads: Language,
  personId: string | null,
): ForYouProfile {
  return {
    industryId,
    townId,
    topicIds,
    concepts: [],
    stage: null,
    languages: languages ?? [reads],
    travelLimitMinutes: USUAL_MINUTES,
    personId,
  };
}
