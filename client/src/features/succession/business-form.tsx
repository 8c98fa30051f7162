import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { message } from '../../i18n/message.ts';
import { Button } from '../../ui/button.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import { later } from '../../ui/later.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Select } from '../../ui/select.tsx';
import { StepForm } from '../../ui/step-form.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { businessSteps, stepOfField } from './business-schema.ts';
import type { StepProps } from './business-step.ts';
import { UniquenessNote } from './uniqueness-note.tsx';
import './business-form.css';

const FiguresStep = later(async () => (await import('./business-figures-step.tsx')).FiguresStep, 5);
const WordsStep = later(async () => (await import('./business-words-step.tsx')).WordsStep, 6);
const CheckStep = later(async () => (await import('./business-check-step.tsx')).CheckStep, 8);
const Sees = later(async () => (await import('./business-check-step.tsx')).Sees, 6);
const PRECISIONS = ['TOWN', 'MUNICIPALITY', 'REGION'] as const;
const last = businessSteps.length - 1;

/** Four steps: the business, figures and time, the owner's words, and reading it through beside who sees what. */
export function BusinessForm(props: StepProps) {
  const { form, step, onStep, onSend } = props;
  const steps = useTranslations('succession.steps');
  const t = useTranslations('succession.form');
  const { id, fields } = businessSteps[step] ?? businessSteps[0];
  const errors = form.errorList.filter(
    ({ name }) => name === 'root' || fields.some((field) => field === name),
  );
  const send = form.submit(async (values) => {
    const outcome = await onSend(values);
    if (outcome && outcome !== 'FAILED' && outcome.field) onStep(stepOfField(outcome.field));
    return outcome;
  });
  const proceed = async (event: FormEvent<HTMLFormElement>) => {
    if (step === last) return send(event);
    event.preventDefault();
    if (!(await form.checkFields(fields))) return;
    if (id === 'words') {
      const { leakingFields } = await import('./leaking-fields.ts');
      const leaking = leakingFields(form.getValues(), props.personName);
      for (const name of leaking) form.setError(name, { message: message('problems.IDENTITY_IN_TEXT') });
      if (leaking.length > 0) return;
    }
    onStep(step + 1);
  };
  return (
    <>
      <StepForm
        steps={businessSteps.map((each) => ({ id: each.id, label: steps(each.id) }))}
        current={step}
        onGoTo={onStep}
        title={steps(id)}
        intro={t(`intro.${id}`)}
        errors={errors}
        attempt={form.attempt}
      >
        <form className="form" onSubmit={(event) => void proceed(event)} noValidate>
          {id === 'business' && <BusinessStep {...props} />}
          {id === 'figures' && <FiguresStep {...props} />}
          {id === 'words' && <WordsStep {...props} />}
          {id === 'check' && <CheckStep {...props} />}
          <FormFooter>
            {step > 0 && (
              <Button variant="secondary" onClick={() => onStep(step - 1)}>
                {t('back')}
              </Button>
            )}
            {step < last ? (
              <Button type="submit">{t('next')}</Button>
            ) : (
              <Button type="submit" pending={form.formState.isSubmitting} pendingLabel={t('sending')}>
                {t('send')}
              </Button>
            )}
            <p className="small muted">{t('draft')}</p>
          </FormFooter>
        </form>
      </StepForm>
      {step < last && (
        <div className="business-sees">
          <Sees {...props} />
        </div>
      )}
    </>
  );
}

function BusinessStep({ form, choices, bands, uniqueness }: StepProps) {
  const t = useTranslations('succession.form');
  const choose = { placeholder: t('choose') };
  return (
    <>
      <TextInput
        label={t('companyName')}
        autoComplete="organization"
        error={form.errorOf('companyName')}
        {...form.register('companyName')}
      />
      <TextInput
        label={t('cvr')}
        hint={t('cvrHint')}
        inputMode="numeric"
        width="medium"
        error={form.errorOf('cvr')}
        {...form.register('cvr')}
      />
      <Select
        label={t('industry')}
        options={choices.industries}
        error={form.errorOf('industryId')}
        {...choose}
        {...form.register('industryId')}
      />
      <Select
        label={t('employees')}
        options={bands.employees}
        error={form.errorOf('employees')}
        {...choose}
        {...form.register('employees')}
      />
      <Select
        label={t('town')}
        options={choices.towns}
        error={form.errorOf('townId')}
        {...choose}
        {...form.register('townId')}
      />
      <RadioCards
        legend={t('precision')}
        options={PRECISIONS.map((value) => ({
          value,
          label: t(`precisions.${value}`),
          description: t(`precisionText.${value}`),
        }))}
        error={form.errorOf('precision')}
        {...form.register('precision')}
      />
      <UniquenessNote uniqueness={uniqueness} />
    </>
  );
}
