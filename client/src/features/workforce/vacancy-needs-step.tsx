import { LIMITS } from '@vaekstbro/schema/limits';
import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Chips } from '../../ui/chips.tsx';
import { LanguageLevels } from './language-levels.tsx';
import { useWorkWords } from './use-work-words.ts';
import type { VacancyStepProps } from './vacancy-form.tsx';

/** Step 3: what one must be able to do, and what the place offers; what the text says already is offered. */
export function VacancyNeedsStep({ form, OccupationField, SkillField }: VacancyStepProps) {
  const t = useTranslations('vacancies.form');
  const words = useWorkWords();
  const { title, description } = form.getValues();
  return (
    <>
      <Controller
        control={form.control}
        name="occupation"
        render={({ field }) => (
          <OccupationField
            {...field}
            legend={t('occupation')}
            max={1}
            text={title}
            error={form.errorOf('occupation')}
          />
        )}
      />
      <Controller
        control={form.control}
        name="skills"
        render={({ field }) => (
          <SkillField {...field} legend={t('skills')} max={LIMITS.concepts.max} text={description} />
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
          <Chips {...field} legend={t('conditions')} optional options={words.conditions} />
        )}
      />
    </>
  );
}
