import { LIMITS } from '@vaekstbro/schema/limits';
import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { ConsentField, type ConsentWords } from '../../ui/consent-field.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { TakerValues } from './taker-schema.ts';
import type { Bands } from './use-bands.ts';
import type { useTakerForm } from './use-taker-form.ts';

type Option = { value: string; label: string };

type Props = {
  form: ReturnType<typeof useTakerForm>;
  choices: { industries: readonly Option[]; towns: readonly Option[] };
  bands: Bands;
  consent: ConsentWords;
  isNew: boolean;
  onSave: (values: TakerValues) => Promise<SubmitOutcome>;
};

const travelLimits = ['15', '30', '45', '60', '90'];

/** What one looks for, what one brings along, and a little about oneself. */
export function TakerForm({ form, choices, bands, consent, isNew, onSave }: Props) {
  const t = useTranslations('succession');
  const save = form.submit(onSave);
  const choose = { placeholder: t('form.choose') };
  return (
    <form className="form" onSubmit={(event) => void save(event)} noValidate>
      <Controller
        control={form.control}
        name="industryIds"
        render={({ field }) => (
          <Chips
            {...field}
            legend={t('taker.industries')}
            hint={t('taker.industriesHint')}
            options={choices.industries}
            max={LIMITS.industries.max}
            error={form.errorOf('industryIds')}
          />
        )}
      />
      <Controller
        control={form.control}
        name="employees"
        render={({ field }) => (
          <Chips
            {...field}
            legend={t('taker.sizes')}
            hint={t('taker.sizesHint')}
            optional
            options={bands.employees}
          />
        )}
      />
      <Select
        label={t('taker.horizon')}
        options={bands.horizon}
        error={form.errorOf('horizon')}
        {...choose}
        {...form.register('horizon')}
      />
      <Select
        label={t('taker.means')}
        options={bands.means}
        error={form.errorOf('means')}
        {...choose}
        {...form.register('means')}
      />
      <TextArea
        label={t('taker.meansNote')}
        hint={t('taker.meansNoteHint')}
        optional
        rows={2}
        max={LIMITS.words.max}
        guard="CONTACT"
        error={form.errorOf('meansNote')}
        {...form.register('meansNote')}
      />
      <RadioCards
        legend={t('taker.experience')}
        options={bands.experience}
        error={form.errorOf('experience')}
        {...form.register('experience')}
      />
      <Select
        label={t('taker.town')}
        options={choices.towns}
        width="medium"
        error={form.errorOf('townId')}
        {...choose}
        {...form.register('townId')}
      />
      <Select
        label={t('taker.travel')}
        options={travelLimits.map((value) => ({
          value,
          label: t('taker.minutes', { minutes: Number(value) }),
        }))}
        width="short"
        {...form.register('travelLimitMinutes')}
      />
      <TextInput
        label={t('taker.name')}
        hint={t('taker.nameHint')}
        autoComplete="name"
        error={form.errorOf('name')}
        {...form.register('name')}
      />
      <TextArea
        label={t('taker.about')}
        optional
        max={LIMITS.words.max}
        guard="CONTACT"
        error={form.errorOf('about')}
        {...form.register('about')}
      />
      <TextInput
        label={t('taker.cvr')}
        hint={t('form.cvrHint')}
        optional
        inputMode="numeric"
        width="medium"
        error={form.errorOf('cvr')}
        {...form.register('cvr')}
      />
      <ConsentField words={consent} error={form.errorOf('consent')} {...form.register('consent')} />
      <FormFooter>
        <Button type="submit" pending={form.formState.isSubmitting} pendingLabel={t('taker.saving')}>
          {t(isNew ? 'taker.save' : 'taker.saveChange')}
        </Button>
      </FormFooter>
    </form>
  );
}
