import { LIMITS } from '@vaekstbro/schema/limits';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TypedDetails } from './typed-details.tsx';
import type { MessageFormState } from './use-message-form.ts';
import { useRest } from './use-rest.ts';
import './message-form.css';

export type NewMessage = { body: string; idempotencyKey: string };

type Props = {
  form: MessageFormState;
  otherName: string;
  /** Contact details do not get through yet. */
  holdsBackDetails: boolean;
  onSend: (message: NewMessage) => Promise<SubmitOutcome>;
};

/** Writes to the other. Ctrl + Enter sends too. */
export function MessageForm({ form, otherName, holdsBackDetails, onSend }: Props) {
  const t = useTranslations('messages');
  const rest = useRest();
  const send = form.submit(async ({ body, sentKey, sentBody }) => {
    const idempotencyKey = sentKey !== '' && sentBody === body ? sentKey : crypto.randomUUID();
    form.setValue('sentKey', idempotencyKey);
    form.setValue('sentBody', body);
    const outcome = await onSend({ body, idempotencyKey });
    if (!outcome) {
      form.empty();
      rest.begin();
    }
    return outcome;
  });
  const sendByKeys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!form.formState.isSubmitting) event.currentTarget.form?.requestSubmit();
  };
  return (
    <form
      className="form message-form"
      onSubmit={(submitted) => (rest.isOn() ? submitted.preventDefault() : void send(submitted))}
      noValidate
    >
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <TextArea
        label={t('write', { name: otherName })}
        max={LIMITS.words.max}
        rows={3}
        guard="CPR"
        error={form.errorOf('body')}
        onKeyDown={sendByKeys}
        {...form.register('body')}
      />
      {holdsBackDetails && <TypedDetails control={form.control} otherName={otherName} />}
      <div className="message-send">
        <p className="muted small message-keys">{t.rich('keys', { kbd: (key) => <Kbd>{key}</Kbd> })}</p>
        <Button type="submit" pending={form.formState.isSubmitting} pendingLabel={t('sending')}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
