import { LIMITS } from '@vaekstbro/schema/limits';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

type Props = {
  isPending: boolean;
  /** Resolves to whether it is withdrawn; the dialog stays while it is not. */
  onWithdraw: (words: string | undefined) => Promise<boolean>;
};

/** Takes one's own request back. All who were asked are told, so this one asks first. */
export function WithdrawRequest({ isPending, onWithdraw }: Props) {
  const t = useTranslations('requests.page');
  const [isOpen, setIsOpen] = useState(false);
  const [words, setWords] = useState('');
  const close = () => setIsOpen(false);
  return (
    <>
      <Button variant="danger" size="small" onClick={() => setIsOpen(true)}>
        {t('withdraw')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title={t('withdrawTitle')}
        footer={
          <>
            <Button
              variant="danger"
              pending={isPending}
              pendingLabel={t('withdrawing')}
              onClick={() => void onWithdraw(words.trim() || undefined).then((isDone) => isDone && close())}
            >
              {t('withdrawConfirm')}
            </Button>
            <Button variant="secondary" onClick={close}>
              {t('withdrawCancel')}
            </Button>
          </>
        }
      >
        <div className="stack">
          <p>{t('withdrawText')}</p>
          <TextArea
            name="withdrawWords"
            label={t('withdrawWords')}
            optional
            rows={2}
            maxLength={LIMITS.words.max}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </div>
      </Dialog>
    </>
  );
}
