import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

type Props = { summary: ReactNode; /** Open from the start. */ open?: boolean; children: ReactNode };

/** Something to open when one wants to know more; closed until then, unless it is said to be open. */
export function Fold({ summary, open, children }: Props) {
  return (
    <details className="fold" open={open}>
      <summary>
        <Icon name="chevron-down" />
        {summary}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
