import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { DateFields } from '../../ui/date-fields.tsx';
import { emptyDate, isoDate } from '../../ui/date-parts.ts';
import { Dialog } from '../../ui/dialog.tsx';

type Props = {
  open: boolean;
  isPending: boolean;
  /** Why it was refused. */
  problem?: string;
  /** With the last day, `2026-03-31`. */
  onAsk: (until: string) => void;
  onClose: () => void;
};

/** Asks both sides whom they would like. Everybody is told, so this one asks first. */
export function AskWishes({ open, isPending, problem, onAsk, onClose }: Props) {
  const t = useTranslations('cohorts.ask');
  const page = useTranslations('cohorts.page');
  const [until, setUntil] = useState(emptyDate);
  const [isWrong, setIsWrong] = useState(false);
  const ask = () => {
    const day = isoDate(until);
    const isAhead = day !== null && day >= new Date().toISOString().slice(0, 10);
    setIsWrong(!isAhead);
    if (isAhead && !isPending) onAsk(day);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title')}
      footer={
        <>
          <Button pending={isPending} pendingLabel={t('pending')} onClick={ask}>
            {t('confirm')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {page('cancel')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('text')}</p>
        <DateFields
          name="until"
          legend={t('until')}
          value={until}
          onChange={setUntil}
          error={isWrong ? t('wrongDay') : problem}
        />
      </div>
    </Dialog>
  );
}
