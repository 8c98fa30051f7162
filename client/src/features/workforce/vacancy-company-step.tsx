import { useTranslations } from 'use-intl';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { VacancyStepProps } from './vacancy-form.tsx';

/** Step 1: a company one acts for, or another by its CVR number. */
export function VacancyCompanyStep({ form, companies, choices, isNew }: VacancyStepProps) {
  const t = useTranslations('vacancies.form');
  const isOther = form.watch('organisationId') === '';
  const choose = { placeholder: t('choose') };
  return (
    <>
      {companies.length > 0 && (
        <Select
          label={t('company')}
          options={isNew ? [...companies, { value: '', label: t('otherCompany') }] : companies}
          error={form.errorOf('organisationId')}
          {...form.register('organisationId')}
        />
      )}
      {isOther && (
        <>
          <TextInput
            label={t('cvr')}
            hint={t('cvrHint')}
            inputMode="numeric"
            width="medium"
            error={form.errorOf('cvr')}
            {...form.register('cvr')}
          />
          <TextInput
            label={t('companyName')}
            autoComplete="organization"
            error={form.errorOf('companyName')}
            {...form.register('companyName')}
          />
          <Select
            label={t('industry')}
            options={choices.industries}
            error={form.errorOf('industryId')}
            {...choose}
            {...form.register('industryId')}
          />
          <Select
            label={t('town')}
            options={choices.towns}
            width="medium"
            error={form.errorOf('companyTownId')}
            {...choose}
            {...form.register('companyTownId')}
          />
        </>
      )}
    </>
  );
}
