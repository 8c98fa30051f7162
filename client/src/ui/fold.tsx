import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** Something to open when one wants to know more; closed until then. */
export function Fold({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>
        <Icon name="chevron-down" />
        {summary}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
