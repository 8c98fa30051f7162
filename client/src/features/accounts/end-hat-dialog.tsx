import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { HatKind } from './hat-kinds.ts';

/** A hat as the question about it names it. */
export type WornHat = {
  id: string;
  kind: HatKind;
  person: { id: string; name: string };
  organisation: { name: string } | null;
};

type Props = {
  /** The hat that is asked about; it stays known while the dialog closes. */
  hat: WornHat | undefined;
  open: boolean;
  /** Whether whoever asks wears it. */
  isOwn: boolean;
  pending: boolean;
  /** Why the last try did not succeed. */
  failure: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
};

/**
 * Asked before a hat is taken off: it counts from the next request, and only a new invitation gives it back. The button
 * that leaves everything as it is comes first and has focus.
 */
export function EndHatDialog({ hat, open, isOwn, pending, failure, onConfirm, onClose }: Props) {
  const t = useTranslations('admin.people.dialog');
  const roles = useTranslations('accounts.hat');
  const role = hat ? roles(hat.kind) : '';
  const name = hat?.person.name ?? '';
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title', { name, role })}
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
      {hat?.organisation && <p>{t('forWhom', { organisation: hat.organisation.name })}</p>}
      <p>{t('text')}</p>
      {isOwn && <p>{hat?.kind === 'ADMINISTRATOR' ? t('ownAdministrator') : t('own')}</p>}
      {failure !== undefined && (
        <Alert tone="error" live>
          {failure}
        </Alert>
      )}
    </Dialog>
  );
}
