import { useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

type Props = {
  /** What happens, in one plain sentence beside the button. */
  consequence: string;
  words: {
    button: string;
    /** Says which one, where several stand on a page. */
    label: string;
    title: string;
    text: string;
    confirm: string;
    pending: string;
    keep: string;
  };
  onWithdraw: () => Promise<void>;
};

/** Withdraws a leave that was given. It cannot be undone, so this one asks first. */
export function WithdrawButton({ consequence, words, onWithdraw }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const withdraw = async () => {
    setIsPending(true);
    await onWithdraw();
    setIsPending(false);
    setIsOpen(false);
  };
  return (
    <div className="withdraw">
      <p className="muted">{consequence}</p>
      <Button variant="danger" size="small" aria-label={words.label} onClick={() => setIsOpen(true)}>
        {words.button}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        title={words.title}
        footer={
          <>
            <Button
              variant="danger"
              pending={isPending}
              pendingLabel={words.pending}
              onClick={() => void withdraw()}
            >
              {words.confirm}
            </Button>
            <Button variant="secondary" onClick={() => setIsOpen(false)}>
              {words.keep}
            </Button>
          </>
        }
      >
        <p>{words.text}</p>
      </Dialog>
    </div>
  );
}
