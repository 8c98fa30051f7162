import type { ReactNode } from 'react';
import { useDocumentTitle } from './use-document-title.ts';

type Props = {
  children: ReactNode;
  eyebrow?: ReactNode;
  lead?: ReactNode;
  /** The browser tab's words, where the heading is more than plain text. */
  documentTitle?: string;
  className?: string;
};

/**
 * The one h1 of a page. It names the browser tab, and it takes focus after navigation (the route announcer looks for
 * it), so that a screen reader begins where a sighted reader does.
 */
export function PageTitle({ children, eyebrow, lead, documentTitle, className }: Props) {
  useDocumentTitle(documentTitle ?? (typeof children === 'string' ? children : undefined));
  return (
    <div className={className ?? 'page-title'}>
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1 tabIndex={-1} data-page-title="">
        {children}
      </h1>
      {lead && <p className="lead">{lead}</p>}
    </div>
  );
}
