import { LIMITS } from '@vaekstbro/schema/limits';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** How it went, in the order it is asked. */
const outcomes = ['HELPED', 'NOT_NEEDED', 'DID_NOT_FIT', 'NO_CONTACT', 'OTHER'] as const;

/** How a match ended, and a word about it. */
export type MatchEnd = { outcome: (typeof outcomes)[number] | undefined; reason: string | undefined };

type Props = {
  /** After a yes it matters how it went. */
  asksOutcome: boolean;
  isPending: boolean;
  /** Resolves to whether it is over; the dialog stays while it is not. */
  onEnd: (end: MatchEnd) => Promise<boolean>;
};

/** Ends a match and asks how it went, so that the next one goes better. It cannot be undone, so this one asks first. */
export function EndMatch({ asksOutcome, isPending, onEnd }: Props) {
  const t = useTranslations('mentoring.match');
  const [isOpen, setIsOpen] = useState(false);
  const [outcome, setOutcome] = useState<MatchEnd['outcome']>();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const close = () => setIsOpen(false);
  const needsReason = outcome === 'OTHER' && reason.trim() === '';
  const end = () => {
    setIsTried(true);
    if (asksOutcome && !outcome) document.querySelector<HTMLElement>('input[name="outcome"]')?.focus();
    else if (needsReason) document.getElementById('endReason')?.focus();
    else void onEnd({ outcome, reason: reason.trim() || undefined }).then((isDone) => isDone && close());
  };
  return (
    <>
      <Button variant="danger" size="small" onClick={() => setIsOpen(true)}>
        {t('end')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title={t('endTitle')}
        footer={
          <>
            <Button variant="danger" pending={isPending} pendingLabel={t('ending')} onClick={end}>
              {t('endConfirm')}
            </Button>
            <Button variant="secondary" onClick={close}>
              {t('endCancel')}
            </Button>
          </>
        }
      >
        <div className="stack">
          <p>{t('endText')}</p>
          {asksOutcome && (
            <RadioCards
              name="outcome"
              legend={t('endOutcome')}
              error={isTried && !outcome ? t('endOutcomeMissing') : undefined}
              options={outcomes.map((value) => ({ value, label: t(`endOutcomes.${value}`) }))}
              onChange={(event) => setOutcome(outcomes.find((value) => value === event.currentTarget.value))}
            />
          )}
          <TextArea
            name="endReason"
            label={t('endReason')}
            hint={t('endReasonHint')}
            optional={outcome !== 'OTHER'}
            rows={2}
            maxLength={LIMITS.words.max}
            error={isTried && needsReason ? t('endReasonMissing') : undefined}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
      </Dialog>
    </>
  );
}
