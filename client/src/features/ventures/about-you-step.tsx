import { useTranslations } from 'use-intl';
import { TextInput } from '../../ui/text-input.tsx';
import type { ProfileFormState } from './use-profile-form.ts';

/** Step 1: whom we answer. */
export function AboutYouStep({ form }: { form: ProfileFormState }) {
  const t = useTranslations('ventures.form');
  return (
    <>
      <TextInput
        label={t('name')}
        guard="CONTACT"
        autoComplete="name"
        error={form.errorOf('name')}
        {...form.register('name')}
      />
      <TextInput
        label={t('email')}
        hint={t('emailHint')}
        type="email"
        inputMode="email"
        autoComplete="email"
        error={form.errorOf('email')}
        {...form.register('email')}
      />
    </>
  );
}
