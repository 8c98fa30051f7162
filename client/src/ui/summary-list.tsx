import type { ReactNode } from 'react';

type Props = { items: readonly { term: string; value: ReactNode; action?: ReactNode }[] };

/** Answers to read through before sending, or facts about a thing. */
export function SummaryList({ items }: Props) {
  return (
    <dl className="summary-list">
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
          {item.action && <dd>{item.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
