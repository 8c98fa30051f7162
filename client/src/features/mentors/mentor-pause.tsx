import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { DateFields } from '../../ui/date-fields.tsx';
import { emptyDate, isoDate } from '../../ui/date-parts.ts';

type Props = {
  pausedUntil: string | null;
  isPending: boolean;
  /** A calendar day, or null to be back. */
  onPause: (until: string | null) => void;
};

/** Takes a break until a day, or ends it. Those one already helps notice nothing. */
export function MentorPause({ pausedUntil, isPending, onPause }: Props) {
  const t = useTranslations('mentors.pause');
  const { date } = useFormats();
  const [value, setValue] = useState(emptyDate);
  const [isWrong, setIsWrong] = useState(false);

  const start = (event: FormEvent) => {
    event.preventDefault();
    const until = isoDate(value);
    const isAhead = until !== null && until > new Date().toISOString().slice(0, 10);
    setIsWrong(!isAhead);
    if (isAhead && !isPending) onPause(until);
  };

  return (
    <section className="form" id="pause">
      <div>
        <h2>{t('title')}</h2>
        <p className="muted">{t('lead')}</p>
      </div>
      {pausedUntil ? (
        <Alert
          tone="warning"
          action={
            <Button
              variant="secondary"
              pending={isPending}
              pendingLabel={t('pending')}
              onClick={() => onPause(null)}
            >
              {t('stop')}
            </Button>
          }
        >
          {t('isPaused', { date: date(pausedUntil) })}
        </Alert>
      ) : (
        <form className="form" onSubmit={start} noValidate>
          <DateFields
            name="pausedUntil"
            legend={t('until')}
            hint={t('hint')}
            value={value}
            onChange={setValue}
            error={isWrong ? t('wrongDate') : undefined}
          />
          <div>
            <Button type="submit" variant="secondary" pending={isPending} pendingLabel={t('pending')}>
              {t('start')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
