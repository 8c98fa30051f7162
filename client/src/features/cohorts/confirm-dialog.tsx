import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type Props = {
  open: boolean;
  title: string;
  confirm: string;
  pendingLabel: string;
  isPending: boolean;
  isDanger?: boolean;
  /** Why it was refused. */
  problem?: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** The question before what cannot be taken back. */
export function ConfirmDialog({ isPending, isDanger, problem, onConfirm, children, ...props }: Props) {
  const t = useTranslations('cohorts.page');
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.title}
      footer={
        <>
          <Button
            variant={isDanger ? 'danger' : 'primary'}
            pending={isPending}
            pendingLabel={props.pendingLabel}
            onClick={onConfirm}
          >
            {props.confirm}
          </Button>
          <Button variant="secondary" onClick={props.onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {problem && (
          <Alert tone="error" live>
            {problem}
          </Alert>
        )}
        {children}
      </div>
    </Dialog>
  );
}
