import { LIMITS } from '@vaekstbro/schema/limits';
import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useSpokenLanguages } from '../../i18n/use-spoken-languages.ts';
import { Chips } from '../../ui/chips.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Select } from '../../ui/select.tsx';
import type { SuggestingField } from '../../ui/suggesting-field.ts';
import { travelLimits, type ProfileChoices } from './profile-choices.ts';
import type { ProfileFormState } from './use-profile-form.ts';

type Props = { form: ProfileFormState; choices: ProfileChoices; ConceptField: SuggestingField };

/** Step 3: what help is needed, and where, how and in which languages to meet. */
export function NeedStep({ form, choices, ConceptField }: Props) {
  const t = useTranslations('ventures');
  const spoken = useSpokenLanguages();
  const { max } = LIMITS.topics;
  const count = form.watch('topicIds').length;
  return (
    <>
      <Controller
        control={form.control}
        name="topicIds"
        render={({ field }) => (
          <Chips
            {...field}
            legend={t('form.topics')}
            hint={count === 0 ? t('form.topicsHint', { max }) : t('form.topicsChosen', { count, max })}
            options={choices.topics}
            max={max}
            error={form.errorOf('topicIds')}
          />
        )}
      />
      <Controller
        control={form.control}
        name="concepts"
        render={({ field }) => (
          <ConceptField
            {...field}
            legend={t('form.concepts')}
            hint={t('form.conceptsHint')}
            max={LIMITS.concepts.max}
            text={form.getValues('idea')}
          />
        )}
      />
      <Select
        label={t('form.town')}
        placeholder={t('form.townPlaceholder')}
        options={choices.towns}
        width="medium"
        error={form.errorOf('townId')}
        {...form.register('townId')}
      />
      <RadioCards
        legend={t('form.meeting')}
        options={(['EITHER', 'IN_PERSON', 'ONLINE'] as const).map((value) => ({
          value,
          label: t(`meeting.${value}`),
        }))}
        error={form.errorOf('meeting')}
        {...form.register('meeting')}
      />
      {form.watch('meeting') !== 'ONLINE' && (
        <details>
          <summary>{t('form.travelSummary', { minutes: Number(form.watch('travelLimitMinutes')) })}</summary>
          <Select
            label={t('form.travelLimit')}
            width="medium"
            options={travelLimits.map((minutes) => ({
              value: String(minutes),
              label: t('form.minutes', { minutes }),
            }))}
            {...form.register('travelLimitMinutes')}
          />
        </details>
      )}
      <Controller
        control={form.control}
        name="languages"
        render={({ field }) => (
          <Chips
            {...field}
            legend={t('form.languages')}
            options={spoken.options}
            max={LIMITS.languages.max}
            error={form.errorOf('languages')}
          />
        )}
      />
    </>
  );
}
