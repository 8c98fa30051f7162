import type { ReactNode } from 'react';

/** Words somebody else wrote, in a language we have not asked for: a screen reader need not take them for ours. */
export function Told({ children }: { children: ReactNode }) {
  return (
    <span lang="" className="told">
      {children}
    </span>
  );
}
