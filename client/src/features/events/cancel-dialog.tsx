import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Props = {
  open: boolean;
  isWaiting: boolean;
  pending: boolean;
  /** No answer came to the last try. */
  failed: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asked before a seat is given away: it goes to the next in line at once, so there is no undo to offer. */
export function CancelDialog({ open, isWaiting, pending, failed, onConfirm, onClose }: Props) {
  const t = useTranslations('events.ticket.cancelDialog');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title')}
      footer={
        <>
          <Button variant="danger" pending={pending} pendingLabel={t('confirming')} onClick={onConfirm}>
            {t('confirm')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('keep')}
          </Button>
        </>
      }
    >
      <p>{isWaiting ? t('textWaiting') : t('text')}</p>
      {failed && (
        <Alert tone="error" live>
          {t('failed')}
        </Alert>
      )}
    </Dialog>
  );
}
