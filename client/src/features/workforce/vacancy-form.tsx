import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { later } from '../../ui/later.tsx';
import { StepForm } from '../../ui/step-form.tsx';
import type { SuggestingField } from '../../ui/suggesting-field.ts';
import { VacancyCompanyStep } from './vacancy-company-step.tsx';
import { vacancySteps, vacancyStepOf, type VacancyValues } from './vacancy-schema.ts';
import type { VacancyFormState } from './use-vacancy-form.ts';

const WorkStep = later(async () => (await import('./vacancy-work-step.tsx')).VacancyWorkStep, 8);
const NeedsStep = later(async () => (await import('./vacancy-needs-step.tsx')).VacancyNeedsStep, 6);
const CheckStep = later(async () => (await import('./vacancy-check-step.tsx')).VacancyCheckStep, 8);
const last = vacancySteps.length - 1;

type Option = { value: string; label: string };

export type VacancyStepProps = {
  form: VacancyFormState;
  /** The companies the reader acts for already. */
  companies: readonly Option[];
  choices: { industries: readonly Option[]; towns: readonly Option[] };
  OccupationField: SuggestingField;
  SkillField: SuggestingField;
  isNew: boolean;
  step: number;
  onStep: (step: number) => void;
  onSend: (values: VacancyValues) => Promise<SubmitOutcome>;
};

/** Four steps: the company, the work, what it takes, and reading it through. */
export function VacancyForm(props: VacancyStepProps) {
  const { form, step, onStep, onSend } = props;
  const t = useTranslations('vacancies.form');
  const steps = useTranslations('vacancies.steps');
  const { id, fields } = vacancySteps[step] ?? vacancySteps[0];
  const errors = form.errorList.filter(
    ({ name }) => name === 'root' || fields.some((field) => name === field || name.startsWith(`${field}.`)),
  );
  const send = form.submit(async (values) => {
    const outcome = await onSend(values);
    if (outcome && outcome !== 'FAILED' && outcome.field) onStep(vacancyStepOf(outcome.field));
    return outcome;
  });
  const proceed = async (event: FormEvent<HTMLFormElement>) => {
    if (step === last) return send(event);
    event.preventDefault();
    if (await form.checkFields(fields)) onStep(step + 1);
  };
  return (
    <StepForm
      steps={vacancySteps.map((each) => ({ id: each.id, label: steps(each.id) }))}
      current={step}
      onGoTo={onStep}
      title={steps(id)}
      intro={t(`intro.${id}`)}
      errors={errors}
      attempt={form.attempt}
    >
      <form className="form" onSubmit={(event) => void proceed(event)} noValidate>
        {id === 'company' && <VacancyCompanyStep {...props} />}
        {id === 'work' && <WorkStep {...props} />}
        {id === 'needs' && <NeedsStep {...props} />}
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
  );
}
