import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Props = {
  open: boolean;
  isWaiting: boolean;
  pending: boolean;
  /** Why the last try did not succeed. */
  failure: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
};

/**
 * Asked before a seat is given away: it goes to the next in line at once, so there is no undo to offer. The button that
 * keeps the seat comes first and has focus.
 */
export function CancelDialog({ open, isWaiting, pending, failure, onConfirm, onClose }: Props) {
  const t = useTranslations('events.ticket.cancelDialog');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title')}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button variant="danger" pending={pending} pendingLabel={t('confirming')} onClick={onConfirm}>
            {t('confirm')}
          </Button>
        </>
      }
    >
      <p>{isWaiting ? t('textWaiting') : t('text')}</p>
      {failure !== undefined && (
        <Alert tone="error" live>
          {failure}
        </Alert>
      )}
    </Dialog>
  );
}
