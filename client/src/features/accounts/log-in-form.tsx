import { useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { z } from '../../ui/form/zod.ts';
import { message } from '../../i18n/message.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useAppForm, type SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { emailCheck } from './email-check.ts';

/** By a link in a mail, which is the main way, or by password. */
export type LogInWay = 'link' | 'password';

export type LogInValues = { email: string; password: string };

type Props = {
  /** Stands under the summary of errors, which comes first. */
  heading: ReactNode;
  way: LogInWay;
  email?: string;
  onSend: (values: LogInValues) => Promise<SubmitOutcome>;
  /** Leads to the other way; the address that was typed stays. */
  otherWay: ReactNode;
};

/** Asks for the e-mail address, and for the password only of those who want to use one. */
export function LogInForm({ heading, way, email = '', onSend, otherWay }: Props) {
  const t = useTranslations('accounts.logIn');
  const schema = useMemo(() => logInSchema(way), [way]);
  const form = useAppForm({ schema, defaultValues: { email, password: '' } });
  const byPassword = way === 'password';
  return (
    <form className="form" onSubmit={(submitted) => void form.submit(onSend)(submitted)} noValidate>
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      {heading}
      <TextInput
        label={t('email')}
        type="email"
        inputMode="email"
        autoComplete={byPassword ? 'username' : 'email'}
        error={form.errorOf('email')}
        {...form.register('email')}
      />
      {byPassword && (
        <TextInput
          label={t('password')}
          hint={t('forgotten')}
          type="password"
          autoComplete="current-password"
          error={form.errorOf('password')}
          {...form.register('password')}
        />
      )}
      <div className="account-actions">
        <Button
          type="submit"
          wide
          pending={form.formState.isSubmitting}
          pendingLabel={byPassword ? t('submitting') : t('sending')}
        >
          {byPassword ? t('submit') : t('sendLink')}
        </Button>
        {otherWay}
      </div>
    </form>
  );
}

function logInSchema(way: LogInWay) {
  return z.object({
    email: emailCheck,
    password:
      way === 'password'
        ? z.string().check(z.minLength(1, message('accounts.logIn.passwordMissing')))
        : z.string(),
  });
}
