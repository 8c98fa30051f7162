import { useEffect, useId, useRef, type ReactNode } from 'react';

type Props = {
  open: boolean;
  /** Escape, or the page's own button; called once more when the browser has given the focus back. */
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
    <dialog
      className="dialog"
      ref={ref}
      aria-labelledby={titleId}
      // Escape goes by the same way as the page's own button: the browser's `close` comes a moment after the focus is
      // back, and whoever is quick has opened it again by then.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (!ref.current?.open) onClose();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {open && children}
      {footer && <div className="dialog-footer">{footer}</div>}
    </dialog>
  );
}
