import { LIMITS } from '@vaekstbro/schema/limits';
import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { DateFields } from '../../ui/date-fields.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useWorkWords } from './use-work-words.ts';
import type { VacancyStepProps } from './vacancy-form.tsx';

/** Step 2: what the work is, when, where and how it is paid. */
export function VacancyWorkStep({ form, choices }: VacancyStepProps) {
  const t = useTranslations('vacancies.form');
  const words = useWorkWords();
  const type = form.watch('type');
  const date = (name: 'startsOn' | 'applyBy' | 'followUp', legend: string, optional = false) => (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <DateFields {...field} legend={legend} optional={optional} error={form.errorOf(name)} />
      )}
    />
  );
  return (
    <>
      <Select
        label={t('type')}
        options={words.types}
        error={form.errorOf('type')}
        {...form.register('type')}
      />
      <TextInput
        label={t('jobTitle')}
        hint={t('jobTitleHint')}
        max={LIMITS.headline.max}
        guard="CONTACT"
        error={form.errorOf('title')}
        {...form.register('title')}
      />
      <TextArea
        label={t('description')}
        hint={t('descriptionHint')}
        rows={6}
        max={2000}
        guard="CPR"
        error={form.errorOf('description')}
        {...form.register('description')}
      />
      <Select label={t('hours')} options={words.hours} width="medium" {...form.register('hours')} />
      <Select label={t('pay')} options={words.pays} width="medium" {...form.register('pay')} />
      <Select
        label={t('jobTown')}
        options={choices.towns}
        placeholder={t('choose')}
        width="medium"
        error={form.errorOf('townId')}
        {...form.register('townId')}
      />
      {date('startsOn', t('starts'))}
      {date('applyBy', t('applyBy'), true)}
      {type === 'INCLUSION' && (
        <>
          <TextInput
            label={t('workMentor')}
            autoComplete="off"
            error={form.errorOf('workMentor')}
            {...form.register('workMentor')}
          />
          {date('followUp', t('followUp'))}
        </>
      )}
    </>
  );
}
