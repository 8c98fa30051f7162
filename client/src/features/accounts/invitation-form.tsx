import { LIMITS } from '@vaekstbro/schema/limits';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { z } from '../../ui/form/zod.ts';
import { message } from '../../i18n/message.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useAppForm, type SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { withoutContact, withoutCpr } from '../../ui/form/text-guards.ts';
import { TextInput } from '../../ui/text-input.tsx';

const schema = z.object({
  name: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, message('accounts.invitation.nameMissing')),
      z.minLength(LIMITS.name.min, message('accounts.invitation.nameTooShort')),
      z.maxLength(LIMITS.name.max, message('ui.tooLong', { max: LIMITS.name.max })),
      withoutCpr(),
      withoutContact(),
    ),
});

type Props = {
  /** Stands under the summary of errors, which comes first. */
  heading: ReactNode;
  onAccept: (values: { name: string }) => Promise<SubmitOutcome>;
};

/** Says yes to an invitation under the name that others will see. */
export function InvitationForm({ heading, onAccept }: Props) {
  const t = useTranslations('accounts.invitation');
  const form = useAppForm({ schema, defaultValues: { name: '' } });
  return (
    <form className="form" onSubmit={(submitted) => void form.submit(onAccept)(submitted)} noValidate>
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      {heading}
      <TextInput
        label={t('name')}
        hint={t('nameHint')}
        guard="CONTACT"
        autoComplete="name"
        error={form.errorOf('name')}
        {...form.register('name')}
      />
      <Button type="submit" wide pending={form.formState.isSubmitting} pendingLabel={t('submitting')}>
        {t('submit')}
      </Button>
    </form>
  );
}
