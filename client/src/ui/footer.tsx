import type { ReactNode } from 'react';

type Props = { columns: readonly { title: string; content: ReactNode }[] };

/** The foot of every page: who runs it, and what they owe the reader. */
export function Footer({ columns }: Props) {
  return (
    <footer className="footer">
      <div className="footer-inner">
        {columns.map((column) => (
          <section key={column.title} aria-label={column.title}>
            <h2>{column.title}</h2>
            {column.content}
          </section>
        ))}
      </div>
    </footer>
  );
}
