import { LIMITS } from '@vaekstbro/schema/limits';
import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { ConsentField, type ConsentWords } from '../../ui/consent-field.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { Select } from '../../ui/select.tsx';
import type { SuggestingField } from '../../ui/suggesting-field.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { AboutField } from './about-field.tsx';
import type { CandidateValues } from './candidate-schema.ts';
import { LanguageLevels } from './language-levels.tsx';
import type { CandidateFormState } from './use-candidate-form.ts';
import { useWorkWords } from './use-work-words.ts';

type Option = { value: string; label: string };

type Props = {
  form: CandidateFormState;
  towns: readonly Option[];
  months: readonly Option[];
  consent: ConsentWords;
  /** An officer tells it of somebody else. */
  isPosted: boolean;
  isNew: boolean;
  OccupationField: SuggestingField;
  SkillField: SuggestingField;
  onSave: (values: CandidateValues) => Promise<SubmitOutcome>;
};

const travelLimits = ['15', '30', '45', '60', '90'];
const mailLanguages = [
  { value: 'DA', label: 'Dansk' },
  { value: 'EN', label: 'English' },
  { value: 'DE', label: 'Deutsch' },
];

/** What one can, what one wishes, and from when; then the name, which stays closed. */
export function CandidateForm(props: Props) {
  const { form, towns, months, consent, isPosted, isNew, OccupationField, SkillField, onSave } = props;
  const t = useTranslations('candidates.form');
  const words = useWorkWords();
  const save = form.submit(onSave);
  const choose = { placeholder: t('choose') };
  return (
    <form className="form" onSubmit={(event) => void save(event)} noValidate>
      <Controller
        control={form.control}
        name="occupations"
        render={({ field }) => (
          <OccupationField
            {...field}
            legend={t('occupations')}
            hint={t('occupationsHint')}
            max={3}
            text=""
            error={form.errorOf('occupations')}
          />
        )}
      />
      <Controller
        control={form.control}
        name="skills"
        render={({ field }) => (
          <SkillField
            {...field}
            legend={t('skills')}
            hint={t('skillsHint')}
            max={LIMITS.concepts.max}
            text=""
            error={form.errorOf('skills')}
          />
        )}
      />
      <Controller
        control={form.control}
        name="languages"
        render={({ field }) => <LanguageLevels {...field} error={form.errorOf('languages')} />}
      />
      <Controller
        control={form.control}
        name="licences"
        render={({ field }) => <Chips {...field} legend={t('licences')} optional options={words.licences} />}
      />
      <Controller
        control={form.control}
        name="conditions"
        render={({ field }) => (
          <Chips
            {...field}
            legend={t('conditions')}
            hint={t('conditionsHint')}
            optional
            options={words.conditions}
            max={6}
            error={form.errorOf('conditions')}
          />
        )}
      />
      <Controller
        control={form.control}
        name="hours"
        render={({ field }) => (
          <Chips {...field} legend={t('hours')} options={words.hours} error={form.errorOf('hours')} />
        )}
      />
      <Select
        label={t(isPosted ? 'townPosted' : 'town')}
        options={towns}
        width="medium"
        error={form.errorOf('townId')}
        {...choose}
        {...form.register('townId')}
      />
      <Select
        label={t('travel')}
        options={travelLimits.map((value) => ({ value, label: t('minutes', { minutes: Number(value) }) }))}
        width="medium"
        {...form.register('travelLimitMinutes')}
      />
      <Select
        label={t('from')}
        options={months}
        width="medium"
        error={form.errorOf('availableFrom')}
        {...form.register('availableFrom')}
      />
      <TextInput
        label={t('name')}
        hint={t('nameHint')}
        autoComplete={isPosted ? 'off' : 'name'}
        error={form.errorOf('name')}
        {...form.register('name')}
      />
      {isPosted && (
        <>
          <TextInput
            label={t('email')}
            hint={t('emailHint')}
            type="email"
            autoComplete="off"
            error={form.errorOf('email')}
            {...form.register('email')}
          />
          <Select
            label={t('mailLanguage')}
            options={mailLanguages}
            width="short"
            {...form.register('mailLanguage')}
          />
        </>
      )}
      <AboutField form={form} />
      <ConsentField
        words={isPosted ? { ...consent, text: `${t('consentPosted')}\n${consent.text}` } : consent}
        error={form.errorOf('consent')}
        {...form.register('consent')}
      />
      <FormFooter>
        <Button type="submit" pending={form.formState.isSubmitting} pendingLabel={t('saving')}>
          {t(isPosted ? 'post' : isNew ? 'save' : 'saveChange')}
        </Button>
      </FormFooter>
    </form>
  );
}
