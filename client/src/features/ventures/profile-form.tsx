import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import { later } from '../../ui/later.tsx';
import type { ConsentWords } from '../../ui/consent-field.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { StepForm } from '../../ui/step-form.tsx';
import type { SuggestingField } from '../../ui/suggesting-field.ts';
import { AboutYouStep } from './about-you-step.tsx';
import { DraftSaved } from './draft-saved.tsx';
import { IdeaStep } from './idea-step.tsx';
import { NeedStep } from './need-step.tsx';
import type { ProfileChoices } from './profile-choices.ts';
import { profileKey } from './profile-key.ts';
import { profileSteps, stepOfField, type ProfileAnswers } from './profile-schema.ts';
import type { ProfileFormState } from './use-profile-form.ts';

type Props = {
  form: ProfileFormState;
  choices: ProfileChoices;
  /** Finds occupations and skills. */
  ConceptField: SuggestingField;
  /** What is agreed to by sending. */
  consent: ConsentWords;
  /** 0 to 3; the page keeps it in the address. */
  step: number;
  onStep: (step: number) => void;
  /** Sends the answers; the same answers come with the same key, however often. */
  onSend: (answers: ProfileAnswers) => Promise<SubmitOutcome>;
};

// The last step is fetched when one gets there.
const CheckStep = later(async () => (await import('./check-step.tsx')).CheckStep, 8);

const stepFields = [AboutYouStep, IdeaStep, NeedStep, CheckStep] as const;
const last = profileSteps.length - 1;

/** Four short steps: about you, your idea, what you need, check your answers. */
export function ProfileForm({ form, choices, ConceptField, consent, step, onStep, onSend }: Props) {
  const t = useTranslations('ventures');
  const { language } = useLanguage();
  const { id, fields } = profileSteps[step] ?? profileSteps[0];
  const Fields = stepFields[step] ?? AboutYouStep;
  const errors = form.errorList.filter(
    ({ name }) => name === 'root' || fields.some((field) => field === name),
  );

  const send = form.submit(async (values) => {
    const key = profileKey(values, language, () => crypto.randomUUID());
    form.setValue('sentKey', key.sentKey);
    form.setValue('sentAnswers', key.sentAnswers);
    const outcome = await onSend({ ...values, ...key });
    if (outcome && outcome !== 'FAILED' && outcome.field) onStep(stepOfField(outcome.field));
    return outcome;
  });
  const proceed = async (event: FormEvent<HTMLFormElement>) => {
    if (step === last) return send(event);
    event.preventDefault();
    if (await form.checkFields(fields)) onStep(step + 1);
  };

  return (
    <StepForm
      steps={profileSteps.map((each) => ({ id: each.id, label: t(`steps.${each.id}`) }))}
      current={step}
      onGoTo={onStep}
      title={t(`steps.${id}`)}
      intro={t(`form.stepIntro.${id}`)}
      errors={errors}
      attempt={form.attempt}
    >
      <form className="form" onSubmit={(event) => void proceed(event)} noValidate>
        <Fields form={form} choices={choices} ConceptField={ConceptField} consent={consent} />
        <FormFooter>
          {step > 0 && (
            <Button variant="secondary" onClick={() => onStep(step - 1)}>
              {t('form.back')}
            </Button>
          )}
          {step < last ? (
            <Button type="submit">{t('form.next')}</Button>
          ) : (
            <Button type="submit" pending={form.formState.isSubmitting} pendingLabel={t('form.sending')}>
              {t('form.send')}
            </Button>
          )}
          <DraftSaved form={form} />
        </FormFooter>
      </form>
    </StepForm>
  );
}
