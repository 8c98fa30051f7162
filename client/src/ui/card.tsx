import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

type Props = {
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  tags?: ReactNode;
  /** Top right: a score ring, for instance. */
  corner?: ReactNode;
  footer?: ReactNode;
  highlighted?: boolean;
  as?: 'article' | 'li' | 'section' | 'div';
  className?: string;
  children?: ReactNode;
};

/** A thing with its own heading, facts and actions. */
export function Card({
  title,
  headingLevel = 3,
  tags,
  corner,
  footer,
  highlighted,
  as: Element = 'article',
  className,
  children,
}: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <Element className={classNames('card', highlighted && 'card-highlighted', className)}>
      {(tags || corner) && (
        <div className="card-top">
          <div className="card-tags">{tags}</div>
          {corner}
        </div>
      )}
      {title && <Heading>{title}</Heading>}
      {children}
      {footer && <div className="card-footer">{footer}</div>}
    </Element>
  );
}
