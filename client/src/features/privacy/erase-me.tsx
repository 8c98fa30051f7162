import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { z } from '../../ui/form/zod.ts';
import { message } from '../../i18n/message.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useAppForm, type SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { TextInput } from '../../ui/text-input.tsx';
import './erase-me.css';

const schema = z.object({
  email: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, message('privacy.erase.emailMissing')),
      z.regex(z.regexes.email, message('problems.EMAIL_DIFFERS')),
    ),
});

const listTags = {
  ul: (words: ReactNode) => <ul>{words}</ul>,
  li: (words: ReactNode) => <li>{words}</li>,
};

type Props = { onErase: (email: string) => Promise<SubmitOutcome> };

/** “Slet mig”: says what goes and what stays; it cannot be undone, so one's address has to be written first. */
export function EraseMe({ onErase }: Props) {
  const t = useTranslations('privacy.erase');
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <div className="stack">
      <p>{t('lead')}</p>
      <div className="erase-what">
        <div>
          <h3>{t('goesTitle')}</h3>
          {t.rich('goes', listTags)}
        </div>
        <div>
          <h3>{t('staysTitle')}</h3>
          {t.rich('stays', listTags)}
        </div>
      </div>
      <div>
        <Button variant="danger" onClick={() => setIsOpen(true)}>
          {t('open')}
        </Button>
      </div>
      <Dialog open={isOpen} onClose={close} title={t('dialogTitle')}>
        <EraseForm onErase={onErase} onCancel={close} />
      </Dialog>
    </div>
  );
}

function EraseForm({ onErase, onCancel }: Props & { onCancel: () => void }) {
  const t = useTranslations('privacy.erase');
  const form = useAppForm({ schema, defaultValues: { email: '' } });
  return (
    <form
      className="form"
      onSubmit={(submitted) => void form.submit(({ email }) => onErase(email))(submitted)}
      noValidate
    >
      <p>{t('dialogText')}</p>
      <ErrorSummary errors={form.errorList} attempt={form.attempt} />
      <TextInput
        label={t('email')}
        type="email"
        inputMode="email"
        // Not filled in by itself: writing it is the second thought.
        autoComplete="off"
        error={form.errorOf('email')}
        {...form.register('email')}
      />
      <div className="cluster">
        <Button
          type="submit"
          variant="danger"
          pending={form.formState.isSubmitting}
          pendingLabel={t('erasing')}
        >
          {t('confirm')}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
