import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

type Props = {
  summary: ReactNode;
  /** Open from the start. */ open?: boolean;
  /** It has been opened: what takes a while may be fetched now. */ onOpen?: () => void;
  children: ReactNode;
};

/** Something to open when one wants to know more; closed until then, unless it is said to be open. */
export function Fold({ summary, open, onOpen, children }: Props) {
  return (
    <details
      className="fold"
      open={open}
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
    >
      <summary>
        <Icon name="chevron-down" />
        {summary}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
