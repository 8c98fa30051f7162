import { useTranslations } from 'use-intl';
import { ConsentField } from '../../ui/consent-field.tsx';
import { blockedCvrs } from './business-schema.ts';
import type { Option, StepProps } from './business-step.ts';
import { UniquenessNote } from './uniqueness-note.tsx';
import { WhoSeesWhat } from './who-sees-what.tsx';

/** Step 4: everything to read through by who will see it, and what is agreed to by sending. */
export function CheckStep(props: StepProps) {
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
export function Sees({ form, choices, bands, personName }: StepProps) {
  const t = useTranslations('succession.form');
  const fact = useTranslations('succession.fact');
  const sees = useTranslations('succession.sees');
  const values = form.watch();
  const label = (options: readonly Option[], value: string) =>
    options.find((one) => one.value === value)?.label ?? '';
  const town = label(choices.towns, values.townId);
  const place = values.precision === 'TOWN' ? town : t(`precisions.${values.precision}`);
  const bandsOf = (['employees', 'turnover', 'profit', 'price', 'reason', 'horizon'] as const).map(
    (name) => ({
      term: fact(name),
      value: label(bands[name], values[name]),
    }),
  );
  return (
    <WhoSeesWhat
      everybody={[
        { term: fact('industry'), value: label(choices.industries, values.industryId) },
        { term: fact('place'), value: place },
        ...bandsOf,
      ]}
      takers={[
        { term: t('facts'), value: values.facts },
        { term: t('figures'), value: values.figures },
      ]}
      adviser={[
        { term: t('companyName'), value: values.companyName },
        { term: t('cvr'), value: values.cvr },
        { term: t('town'), value: town },
        { term: t('yourName'), value: personName },
        {
          term: t('blocked'),
          value: sees('blockedCount', { count: blockedCvrs(values.blocked).length }),
        },
      ]}
    />
  );
}
