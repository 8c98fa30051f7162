import { useEffect, useId, useRef, type ReactNode } from 'react';

type Props = {
  open: boolean;
  /** Escape, or the page's own button. */
  onClose: () => void;
  title: string;
  footer?: ReactNode;
  children: ReactNode;
};

/** A question that must be answered first, for what cannot be undone. The browser traps and returns focus. */
export function Dialog({ open, onClose, title, footer, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog className="dialog" ref={ref} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {open && children}
      {footer && <div className="dialog-footer">{footer}</div>}
    </dialog>
  );
}
