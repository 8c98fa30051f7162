import { LIMITS } from '@vaekstbro/schema/limits';
import { useTranslations } from 'use-intl';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { ProfileChoices } from './profile-choices.ts';
import type { ProfileFormState } from './use-profile-form.ts';

/** Step 2: what it is about and how far it has come. */
export function IdeaStep({ form, choices }: { form: ProfileFormState; choices: ProfileChoices }) {
  const t = useTranslations('ventures');
  return (
    <>
      <TextArea
        label={t('form.idea')}
        hint={t('form.ideaHint')}
        max={LIMITS.idea.max}
        guard="CONTACT"
        error={form.errorOf('idea')}
        {...form.register('idea')}
      />
      <Select
        label={t('form.industry')}
        placeholder={t('form.industryPlaceholder')}
        options={choices.industries}
        error={form.errorOf('industryId')}
        {...form.register('industryId')}
      />
      <RadioCards
        legend={t('form.stage')}
        options={(['IDEA', 'STARTING', 'RUNNING'] as const).map((value) => ({
          value,
          label: t(`stage.${value}`),
        }))}
        error={form.errorOf('stage')}
        {...form.register('stage')}
      />
    </>
  );
}
