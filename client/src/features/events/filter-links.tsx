import type { ReactNode } from 'react';
import './filter-links.css';

/** A row of links that narrow a list; the one that holds is marked, and the address carries the choice. */
export function FilterLinks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="filter-links" aria-label={label}>
      {children}
    </nav>
  );
}
