import { LIMITS } from '@vaekstbro/schema/limits';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import { useAppForm, type SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { questionAnswerSchema } from './answer-schema.ts';

type Props = { matchId: string; onAnswer: (words: string) => Promise<SubmitOutcome> };

/** The entrepreneur's turn: answer what the mentor wants to know first. */
export function AnswerQuestionForm({ matchId, onAnswer }: Props) {
  const t = useTranslations('mentoring.match');
  const form = useAppForm({
    schema: questionAnswerSchema,
    defaultValues: { words: '' },
    draftKey: `question:${matchId}`,
  });
  return (
    <form
      className="form"
      onSubmit={(event) => void form.submit(({ words }) => onAnswer(words))(event)}
      noValidate
    >
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <TextArea
        label={t('yourAnswer')}
        max={LIMITS.words.max}
        rows={4}
        guard="CONTACT"
        error={form.errorOf('words')}
        {...form.register('words')}
      />
      <FormFooter>
        <Button type="submit" pending={form.formState.isSubmitting} pendingLabel={t('sending')}>
          {t('send')}
        </Button>
      </FormFooter>
    </form>
  );
}
