import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { SessionChoices } from './session-choices.tsx';
import { signUpKey } from './sign-up-key.ts';
import { fieldNames, type SignUpAnswers } from './sign-up-schema.ts';
import type { SignUpFormState } from './use-sign-up-form.ts';
import './sign-up-form.css';

export const SignUpForm_event = graphql(`
  fragment SignUpForm_event on Event {
    id
    seatsLeft
    waitingCount
    sessions {
      id
      ...SessionChoices_session
    }
  }
`);

type Props = {
  event: FragmentType<typeof SignUpForm_event>;
  form: SignUpFormState;
  onSignUp: (answers: SignUpAnswers) => Promise<SubmitOutcome>;
};

/** Signs a visitor up: sessions, name, e-mail. When no answer comes, the same answers are sent again as the same sign-up. */
export function SignUpForm({ form, onSignUp, ...props }: Props) {
  const t = useTranslations('events.form');
  const { language } = useLanguage();
  const event = readFragment(SignUpForm_event, props.event);
  const isFull = event.seatsLeft === 0;

  const send = form.submit(async (values) => {
    const { name, email, sessionIds } = values;
    const sent = signUpKey({ ...values, language }, () => crypto.randomUUID());
    form.setValue('sentKey', sent.sentKey);
    form.setValue('sentAnswers', sent.sentAnswers);
    const outcome = atShownField(
      await onSignUp({ name, email, sessionIds, language, idempotencyKey: sent.sentKey }),
    );
    form.noteOutcome(outcome);
    return outcome;
  });

  return (
    <form className="form" onSubmit={(submitted) => void send(submitted)} noValidate>
      <div className="stack-s">
        <h2 className="sign-up-title">{isFull ? t('titleFull') : t('title')}</h2>
        <p className="muted">{isFull ? t('introFull', { position: event.waitingCount + 1 }) : t('intro')}</p>
      </div>
      {event.sessions.length > 0 && (
        <Controller
          control={form.control}
          name="sessionIds"
          render={({ field }) => (
            <SessionChoices
              sessions={event.sessions}
              name={field.name}
              value={field.value}
              onChange={field.onChange}
              error={form.errorOf('sessionIds')}
            />
          )}
        />
      )}
      <TextInput
        label={t('name')}
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
      {form.isUnanswered && (
        <Alert tone="error" live title={t('lostTitle')}>
          {t('lost')}
        </Alert>
      )}
      <div className="sticky-action">
        <Button type="submit" pending={form.formState.isSubmitting} pendingLabel={t('submitting')}>
          {form.isUnanswered ? t('again') : isFull ? t('submitFull') : t('submit')}
        </Button>
      </div>
    </form>
  );
}

/** A “no” about something that has no field of its own, such as the event, is about the whole form. */
function atShownField(outcome: SubmitOutcome): SubmitOutcome {
  if (!outcome || outcome === 'FAILED') return outcome;
  return fieldNames.some((name) => name === outcome.field) ? outcome : { code: outcome.code };
}
