import { LIMITS } from '@vaekstbro/schema/limits';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { z } from '../../ui/form/zod.ts';
import { message } from '../../i18n/message.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useAppForm, type SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { TextInput } from '../../ui/text-input.tsx';

export type PasswordValues = { currentPassword: string; password: string };

type Props = {
  /** Stands under the summary of errors, which comes first. */
  heading: ReactNode;
  /** Whoever has a password must know it to change it, unless they just came in by a link. */
  mustGiveCurrent: boolean;
  /** Lets a password manager keep the new password under the right name. */
  email: string;
  onSave: (values: PasswordValues) => Promise<SubmitOutcome>;
};

const { min, max } = LIMITS.password;

/** Sets or changes a password. It can be shown, so it is asked for once. */
export function PasswordForm({ heading, mustGiveCurrent, email, onSave }: Props) {
  const t = useTranslations('accounts.password');
  const schema = useMemo(() => passwordSchema(mustGiveCurrent), [mustGiveCurrent]);
  const form = useAppForm({ schema, defaultValues: { currentPassword: '', password: '' } });
  const [isShown, setIsShown] = useState(false);
  const type = isShown ? 'text' : 'password';
  return (
    <form className="form" onSubmit={(submitted) => void form.submit(onSave)(submitted)} noValidate>
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      {heading}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      {mustGiveCurrent && (
        <TextInput
          label={t('current')}
          type={type}
          autoComplete="current-password"
          error={form.errorOf('currentPassword')}
          {...form.register('currentPassword')}
        />
      )}
      <TextInput
        label={t('next')}
        hint={t('hint', { min })}
        type={type}
        autoComplete="new-password"
        error={form.errorOf('password')}
        {...form.register('password')}
      />
      <Checkbox
        name="isShown"
        label={t('show')}
        checked={isShown}
        onChange={(changed) => setIsShown(changed.currentTarget.checked)}
      />
      <Button type="submit" wide pending={form.formState.isSubmitting} pendingLabel={t('submitting')}>
        {t('submit')}
      </Button>
    </form>
  );
}

function passwordSchema(mustGiveCurrent: boolean) {
  return z.object({
    currentPassword: mustGiveCurrent
      ? z.string().check(z.minLength(1, message('accounts.password.currentMissing')))
      : z.string(),
    password: z
      .string()
      .check(
        z.minLength(1, message('accounts.password.missing')),
        z.minLength(min, message('accounts.password.tooShort', { min })),
        z.maxLength(max, message('ui.tooLong', { max })),
      ),
  });
}
