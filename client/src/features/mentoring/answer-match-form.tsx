import { LIMITS } from '@vaekstbro/schema/limits';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import { useAppForm, type SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { answerSchema, declineReasons, matchAnswers, type AnswerValues } from './answer-schema.ts';
import './answer-match-form.css';

type Props = {
  matchId: string;
  /** Where the mentor may know it already. */
  entrepreneurName: string | undefined;
  onAnswer: (values: AnswerValues) => Promise<SubmitOutcome>;
};

const nothingYet = {
  answer: null as unknown as AnswerValues['answer'],
  reason: null,
  words: '',
} satisfies AnswerValues;

/** Three big answers: yes, ask first, no. Only what the chosen one needs is asked for. */
export function AnswerMatchForm({ matchId, entrepreneurName: name, onAnswer }: Props) {
  const t = useTranslations('mentoring');
  const form = useAppForm({
    schema: answerSchema,
    defaultValues: nothingYet as AnswerValues,
    draftKey: `answer:${matchId}`,
  });
  const answer = form.watch('answer');
  const isOther = form.watch('reason') === 'OTHER';
  const words = {
    YES: {
      label: name ? t('match.yesWords', { name }) : t('match.yesWordsUnknown'),
      optional: true,
    },
    ASK_FIRST: {
      label: t('match.question'),
      hint: t('match.questionHint', { name: name ?? t('match.unknown') }),
    },
    NO: { label: t('match.noWords'), hint: t('match.noWordsHint'), optional: !isOther },
  } as const;

  return (
    <form className="form answer-match" onSubmit={(event) => void form.submit(onAnswer)(event)} noValidate>
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <RadioCards
        legend={t('match.answerTitle')}
        options={matchAnswers.map((value) => ({
          value,
          label: t(`match.answers.${value}`),
          description: t(`match.answerText.${value}`),
        }))}
        error={form.errorOf('answer')}
        {...form.register('answer')}
      />
      {answer === 'NO' && (
        <RadioCards
          legend={t('match.reason')}
          options={declineReasons.map((value) => ({ value, label: t(`declineReason.${value}`) }))}
          columns={2}
          error={form.errorOf('reason')}
          {...form.register('reason')}
        />
      )}
      {answer && (
        <TextArea
          {...words[answer]}
          max={LIMITS.words.max}
          rows={3}
          // With a yes both see how to reach each other.
          guard={answer === 'YES' ? 'CPR' : 'CONTACT'}
          error={form.errorOf('words')}
          {...form.register('words')}
        />
      )}
      <FormFooter>
        <Button type="submit" pending={form.formState.isSubmitting} pendingLabel={t('match.sending')}>
          {t('match.send')}
        </Button>
      </FormFooter>
    </form>
  );
}
