import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

type Props = {
  icon?: IconName;
  action?: ReactNode;
  /** One sentence: why it is empty. */
  children: ReactNode;
};

/** Nothing here: one sentence why, and one thing to do. */
export function EmptyState({ icon = 'bridge', action, children }: Props) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <p>{children}</p>
      {action}
    </div>
  );
}
