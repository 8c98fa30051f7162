import { useTranslations } from 'use-intl';
import { Select } from '../../ui/select.tsx';
import type { StepProps } from './business-step.ts';

/** What it turns over and earns, what it costs, why it is handed over and when: each in a band. */
export function FiguresStep({ form, bands }: StepProps) {
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
