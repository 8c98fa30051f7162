import type { ReactNode } from 'react';

/** The buttons under a form; on phones they stay in reach of the thumb. */
export function FormFooter({ children }: { children: ReactNode }) {
  return <div className="form-footer sticky-action">{children}</div>;
}
