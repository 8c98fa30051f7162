import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

type Props = {
  /** `text` for reading, `form` for one column of fields, `wide` for lists. */
  width?: 'wide' | 'text' | 'form';
  className?: string;
  children: ReactNode;
};

/** The middle of a page, with its margins. */
export function Page({ width = 'wide', className, children }: Props) {
  return <div className={classNames('page', width !== 'wide' && `page-${width}`, className)}>{children}</div>;
}
