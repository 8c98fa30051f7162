import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

type Props = {
  /** A `PageTitle`, or an h2 where the page has another heading. */
  title: ReactNode;
  children: ReactNode;
};

/** It arrived: what happens now, and when. */
export function Receipt({ title, children }: Props) {
  return (
    <div className="receipt">
      <Icon name="check" />
      {typeof title === 'string' ? <h2>{title}</h2> : title}
      {children}
    </div>
  );
}
