import type { ReactNode } from 'react';
import './ticket-frame.css';

type Props = {
  /** Small, above the title. */
  caption: string;
  title: string;
  tone?: 'plain' | 'cancelled' | 'preview';
  children: ReactNode;
};

/** A ticket: a dark head that names the event, a body with a tear-off line. */
export function TicketFrame({ caption, title, tone = 'plain', children }: Props) {
  return (
    <section className={`ticket ticket-${tone}`} aria-labelledby="ticket-title">
      <div className="ticket-head">
        <p>{caption}</p>
        <h2 id="ticket-title">{title}</h2>
      </div>
      <div className="ticket-body">{children}</div>
    </section>
  );
}

/** What the ticket says, one line each; empty lines are left out. */
export function TicketFacts({ facts }: { facts: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="ticket-facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
