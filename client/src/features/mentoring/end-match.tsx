import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Props = { isPending: boolean; onEnd: () => Promise<void> };

/** Ends a match. It cannot be undone, so this one asks first. */
export function EndMatch({ isPending, onEnd }: Props) {
  const t = useTranslations('mentoring.match');
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
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
            <Button
              variant="danger"
              pending={isPending}
              pendingLabel={t('ending')}
              onClick={() => void onEnd().then(close)}
            >
              {t('endConfirm')}
            </Button>
            <Button variant="secondary" onClick={close}>
              {t('endCancel')}
            </Button>
          </>
        }
      >
        <p>{t('endText')}</p>
      </Dialog>
    </>
  );
}
