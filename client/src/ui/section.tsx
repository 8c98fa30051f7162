import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

type Props = {
  title: ReactNode;
  lead?: ReactNode;
  /** Stands right of the title: a link to the whole list, for instance. */
  action?: ReactNode;
  tone?: 'plain' | 'sand';
  children: ReactNode;
};

/** A full-width band of a page with a heading; screen readers list it by that heading. */
export function Section({ title, lead, action, tone = 'plain', children }: Props) {
  const headingId = useId();
  return (
    <section className={classNames('section', tone === 'sand' && 'section-sand')} aria-labelledby={headingId}>
      <div className="section-inner">
        <div className="section-head">
          <div>
            <h2 id={headingId}>{title}</h2>
            {lead && <p className="lead">{lead}</p>}
          </div>
          {action}
        </div>
        {children}
      </div>
    </section>
  );
}
