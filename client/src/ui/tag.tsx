import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

type Props = {
  tone?: 'pine' | 'heather' | 'amber' | 'sky' | 'error' | 'neutral';
  icon?: IconName;
  children: ReactNode;
};

/** A short word about a thing. The colour only helps; the word carries the meaning. */
export function Tag({ tone = 'neutral', icon, children }: Props) {
  return (
    <span className={`tag tag-${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
