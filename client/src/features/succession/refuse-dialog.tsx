import { useState, type ReactNode } from 'react';
import { LIMITS } from '@vaekstbro/schema/limits';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';

type Props = {
  /** What the button and the dialog are called. */
  title: string;
  text?: ReactNode;
  reasons: readonly { value: string; label: string }[];
  wordsLabel?: string;
  needsWords?: boolean;
  onSend: (said: { reason: string; words: string }) => Promise<boolean>;
};

/** A no with a reason from a list, and words where they are wanted. It cannot be undone, so this one asks. */
export function RefuseDialog({ title, text, reasons, wordsLabel, needsWords = false, onSend }: Props) {
  const t = useTranslations();
  const [isOpen, setIsOpen] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [reason, setReason] = useState(reasons[0]?.value ?? 'OTHER');
  const [words, setWords] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const send = async () => {
    if (needsWords && words.trim() === '') return setIsMissing(true);
    setIsPending(true);
    const isDone = await onSend({ reason, words: words.trim() });
    setIsPending(false);
    if (isDone) setIsOpen(false);
  };
  return (
    <>
      <Button variant="danger" onClick={() => setIsOpen(true)}>
        {title}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        title={title}
        footer={
          <>
            <Button
              variant="danger"
              pending={isPending}
              pendingLabel={t('succession.interest.pending')}
              onClick={() => void send()}
            >
              {title}
            </Button>
            <Button variant="secondary" onClick={() => setIsOpen(false)}>
              {t('succession.form.back')}
            </Button>
          </>
        }
      >
        <div className="stack">
          {text && <p>{text}</p>}
          <Select
            name="reason"
            label={t('succession.interest.reasonLabel')}
            options={reasons}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {wordsLabel && (
            <TextArea
              name="words"
              label={wordsLabel}
              optional={!needsWords}
              max={LIMITS.words.max}
              rows={3}
              value={words}
              error={isMissing ? t('problems.REQUIRED') : undefined}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          )}
        </div>
      </Dialog>
    </>
  );
}
