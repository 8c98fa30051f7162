import type { ReactNode } from 'react';

/** How something works, in numbered steps. */
export function Steps({ items }: { items: readonly { title: string; text: ReactNode }[] }) {
  return (
    <ol className="how">
      {items.map((item) => (
        <li key={item.title}>
          <h3>{item.title}</h3>
          <p className="muted">{item.text}</p>
        </li>
      ))}
    </ol>
  );
}
