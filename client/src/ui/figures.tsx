import type { ReactNode } from 'react';

/** A few numbers worth knowing, each under its name. */
export function Figures({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="figures">
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
