import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { isoDate, type DateParts } from '../../ui/date-parts.ts';
import { SummaryList } from '../../ui/summary-list.tsx';
import { labelsOf, useWorkWords } from './use-work-words.ts';
import type { VacancyStepProps } from './vacancy-form.tsx';

/** Step 4: everything to read through, as everybody will read it. */
export function VacancyCheckStep({ form, companies, choices }: VacancyStepProps) {
  const t = useTranslations('vacancies.form');
  const work = useWorkWords();
  const words = useWords();
  const formats = useFormats();
  const values = form.watch();
  const day = (parts: DateParts) => {
    const iso = isoDate(parts);
    return iso ? formats.date(iso) : '';
  };
  const company = companies.find(({ value }) => value === values.organisationId && value !== '');
  const items = [
    { term: t('company'), value: company?.label ?? `${values.companyName}, CVR ${values.cvr}` },
    { term: t('type'), value: labelsOf(work.types, [values.type]) },
    { term: t('jobTitle'), value: values.title },
    { term: t('description'), value: values.description },
    { term: t('hours'), value: labelsOf(work.hours, [values.hours]) },
    { term: t('pay'), value: labelsOf(work.pays, [values.pay]) },
    { term: t('jobTown'), value: labelsOf(choices.towns, [values.townId]) },
    { term: t('starts'), value: day(values.startsOn) },
    { term: t('applyBy'), value: day(values.applyBy) },
    { term: t('workMentor'), value: values.type === 'INCLUSION' ? values.workMentor : '' },
    { term: t('followUp'), value: values.type === 'INCLUSION' ? day(values.followUp) : '' },
    { term: t('occupation'), value: values.occupation.map(({ label }) => words(label)).join(', ') },
    { term: t('skills'), value: values.skills.map(({ label }) => words(label)).join(', ') },
    { term: t('licences'), value: labelsOf(work.licences, values.licences) },
    { term: t('conditions'), value: labelsOf(work.conditions, values.conditions) },
  ];
  return <SummaryList items={items.filter(({ value }) => value !== '')} />;
}
