import type { FormEvent } from 'react';
import { LIMITS } from '@vaekstbro/schema/limits';
import { useTranslations } from 'use-intl';
import { bareNumber } from '../../ui/form/business-numbers.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { ConsentField, type ConsentWords } from '../../ui/consent-field.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Select } from '../../ui/select.tsx';
import { StepForm } from '../../ui/step-form.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { blockedCvrs, businessSteps, stepOfField, type BusinessValues } from './business-schema.ts';
import { LeakNote } from './leak-note.tsx';
import type { Bands } from './use-bands.ts';
import type { BusinessFormState } from './use-business-form.ts';
import { WhoSeesWhat } from './who-sees-what.tsx';
import './business-form.css';

type Option = { value: string; label: string };
type Choices = { industries: readonly Option[]; towns: readonly Option[] };
/** Whether the place would be recognised as it is told; null while nobody knows. */
export type Uniqueness = { isUnique: boolean; proposedPrecision?: BusinessValues['precision'] | null } | null;

type Props = {
  form: BusinessFormState;
  choices: Choices;
  bands: Bands;
  consent: ConsentWords;
  personName: string;
  uniqueness: Uniqueness;
  step: number;
  onStep: (step: number) => void;
  onSend: (values: BusinessValues) => Promise<SubmitOutcome>;
};

const PRECISIONS = ['TOWN', 'MUNICIPALITY', 'REGION'] as const;
const last = businessSteps.length - 1;

/** Four steps: the business, figures and time, the owner's words, and reading it through beside who sees what. */
export function BusinessForm(props: Props) {
  const { form, step, onStep, onSend } = props;
  const t = useTranslations('succession');
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
    if (await form.checkFields(fields)) onStep(step + 1);
  };
  return (
    <>
      <StepForm
        steps={businessSteps.map((each) => ({ id: each.id, label: t(`steps.${each.id}`) }))}
        current={step}
        onGoTo={onStep}
        title={t(`steps.${id}`)}
        intro={t(`form.intro.${id}`)}
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
            <p className="small muted">{t('form.draft')}</p>
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

function BusinessStep({ form, choices, bands, uniqueness }: Props) {
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

function UniquenessNote({ uniqueness }: { uniqueness: Uniqueness }) {
  const t = useTranslations('succession.form');
  if (!uniqueness?.isUnique) return null;
  const { proposedPrecision } = uniqueness;
  return (
    <Alert tone="warning" title={t('unique')} live>
      {t('uniqueText')}{' '}
      {proposedPrecision
        ? t('uniqueCoarser', { what: t(`precisions.${proposedPrecision}`) })
        : t('uniqueAdviser')}
    </Alert>
  );
}

function FiguresStep({ form, bands }: Props) {
  const t = useTranslations('succession.form');
  return (
    <>
      {(['turnover', 'profit', 'price', 'reason', 'horizon'] as const).map((name) => (
        <Select
          key={name}
          label={t(name)}
          placeholder={t('choose')}
          options={bands[name]}
          error={form.errorOf(name)}
          {...form.register(name)}
        />
      ))}
    </>
  );
}

function WordsStep({ form, personName }: Props) {
  const t = useTranslations('succession.form');
  const values = form.watch();
  const known = { companyName: values.companyName, cvr: bareNumber(values.cvr), personName };
  return (
    <>
      <TextArea
        label={t('facts')}
        hint={t('factsHint')}
        max={LIMITS.facts.max}
        rows={6}
        error={form.errorOf('facts')}
        {...form.register('facts')}
      />
      <LeakNote text={values.facts} known={known} />
      <TextArea
        label={t('figures')}
        hint={t('figuresHint')}
        optional
        max={LIMITS.figures.max}
        error={form.errorOf('figures')}
        {...form.register('figures')}
      />
      <LeakNote text={values.figures} known={known} />
      <TextArea
        label={t('blocked')}
        hint={t('blockedHint')}
        optional
        rows={2}
        inputMode="numeric"
        error={form.errorOf('blocked')}
        {...form.register('blocked')}
      />
    </>
  );
}

function CheckStep(props: Props) {
  const { form, consent, uniqueness } = props;
  return (
    <>
      <Sees {...props} />
      <UniquenessNote uniqueness={uniqueness} />
      <ConsentField words={consent} error={form.errorOf('consent')} {...form.register('consent')} />
    </>
  );
}

/** What has been answered so far, by who will see it. */
function Sees({ form, choices, bands, personName }: Props) {
  const t = useTranslations('succession');
  const values = form.watch();
  const label = (options: readonly Option[], value: string) =>
    options.find((one) => one.value === value)?.label ?? '';
  const town = label(choices.towns, values.townId);
  const place = values.precision === 'TOWN' ? town : t(`form.precisions.${values.precision}`);
  const bandsOf = (['employees', 'turnover', 'profit', 'price', 'reason', 'horizon'] as const).map(
    (name) => ({
      term: t(`fact.${name}`),
      value: label(bands[name], values[name]),
    }),
  );
  return (
    <WhoSeesWhat
      everybody={[
        { term: t('fact.industry'), value: label(choices.industries, values.industryId) },
        { term: t('fact.place'), value: place },
        ...bandsOf,
      ]}
      takers={[
        { term: t('form.facts'), value: values.facts },
        { term: t('form.figures'), value: values.figures },
      ]}
      adviser={[
        { term: t('form.companyName'), value: values.companyName },
        { term: t('form.cvr'), value: values.cvr },
        { term: t('form.town'), value: town },
        { term: t('taker.name'), value: personName },
        {
          term: t('form.blocked'),
          value: t('sees.blockedCount', { count: blockedCvrs(values.blocked).length }),
        },
      ]}
    />
  );
}
