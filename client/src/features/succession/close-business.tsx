import { useState } from 'react';
import { LIMITS } from '@vaekstbro/schema/limits';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export type Closing = { outcome: 'HANDED_OVER' | 'CLOSED' | 'STOPPED'; interestId?: string; reason?: string };
type Props = {
  /** Those whom the owner knows by now. */
  known: readonly { id: string; name: string }[];
  onClose: (said: Closing) => Promise<boolean>;
};

const OUTCOMES = ['HANDED_OVER', 'CLOSED', 'STOPPED'] as const;

/** Ends the listing: what became of it, and who takes over. It cannot be undone, so this one asks. */
export function CloseBusiness({ known, onClose }: Props) {
  const t = useTranslations('succession.mine');
  const [isOpen, setIsOpen] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [outcome, setOutcome] = useState<Closing['outcome']>('HANDED_OVER');
  const [interestId, setInterestId] = useState('');
  const [reason, setReason] = useState('');
  const close = async () => {
    setIsPending(true);
    const who = outcome === 'HANDED_OVER' && interestId ? { interestId } : {};
    const isDone = await onClose({ outcome, ...who, ...(reason.trim() ? { reason: reason.trim() } : {}) });
    setIsPending(false);
    if (isDone) setIsOpen(false);
  };
  return (
    <>
      <Button variant="danger" onClick={() => setIsOpen(true)}>
        {t('close')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('closeTitle')}
        footer={
          <>
            <Button
              variant="danger"
              pending={isPending}
              pendingLabel={t('closing')}
              onClick={() => void close()}
            >
              {t('closeConfirm')}
            </Button>
            <Button variant="secondary" onClick={() => setIsOpen(false)}>
              {t('cancel')}
            </Button>
          </>
        }
      >
        <div className="stack">
          <p>{t('closeText')}</p>
          <Select
            name="outcome"
            label={t('closeTitle')}
            options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
            value={outcome}
            onChange={(event) => setOutcome(event.currentTarget.value as Closing['outcome'])}
          />
          {outcome === 'HANDED_OVER' && known.length > 0 && (
            <Select
              name="interestId"
              label={t('who')}
              placeholder={t('elsewhere')}
              options={known.map(({ id, name }) => ({ value: id, label: name }))}
              value={interestId}
              onChange={(event) => setInterestId(event.currentTarget.value)}
            />
          )}
          <TextArea
            name="reason"
            label={t('why')}
            hint={t('whyHint')}
            optional
            rows={2}
            max={LIMITS.words.max}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
      </Dialog>
    </>
  );
}
