import { LIMITS } from '@vaekstbro/schema/limits';
import { useTranslations } from 'use-intl';
import { bareNumber } from '../../ui/form/business-numbers.ts';
import { TextArea } from '../../ui/text-area.tsx';
import type { StepProps } from './business-step.ts';
import { LeakNote } from './leak-note.tsx';

/** Step 3: what takers read later, looked through while one types. */
export function WordsStep({ form, personName }: StepProps) {
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
