import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from '../../ui/form/zod.ts';
import { message } from '../../i18n/message.ts';

export const matchAnswers = ['YES', 'ASK_FIRST', 'NO'] as const;
export const declineReasons = [
  'NO_TIME',
  'OUTSIDE_MY_FIELD',
  'CONFLICT_OF_INTEREST',
  'TOO_FAR',
  'OTHER',
] as const;

/** A mentor's answer: a no has a reason, a question has words, a yes may have a greeting. */
export const answerSchema = z
  .object({
    answer: z.enum(matchAnswers, message('mentoring.match.chooseAnswer')),
    reason: z.nullish(z.enum(declineReasons)),
    words: z
      .string()
      .check(z.trim(), z.maxLength(LIMITS.words.max, message('ui.tooLong', { max: LIMITS.words.max }))),
  })
  .check(
    z.refine(({ answer, reason }) => answer !== 'NO' || reason != null, {
      path: ['reason'],
      message: message('mentoring.match.chooseReason'),
    }),
    z.refine(({ answer, words }) => answer !== 'ASK_FIRST' || words !== '', {
      path: ['words'],
      message: message('mentoring.match.questionMissing'),
    }),
    z.refine(({ answer, reason, words }) => answer !== 'NO' || reason !== 'OTHER' || words !== '', {
      path: ['words'],
      message: message('mentoring.match.reasonMissing'),
    }),
  );

export type AnswerValues = z.input<typeof answerSchema>;

/** An entrepreneur's answer to a mentor's question. */
export const questionAnswerSchema = z.object({
  words: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, message('mentoring.match.answerMissing')),
      z.maxLength(LIMITS.words.max, message('ui.tooLong', { max: LIMITS.words.max })),
    ),
});
