import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { MarkedText, type Mark } from './marked-text.tsx';
import { useMediaQuery } from './use-media-query.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export type ComparisonColumn = {
  id: string;
  /** The column in plain words. */
  name: string;
  head: ReactNode;
  highlighted?: boolean;
  foot?: ReactNode;
};

export type ComparisonRow = {
  id: string;
  label: string;
  /** A cell without a mark says something beside how well it fits. */
  cells: Readonly<Record<string, { mark?: Mark; isSaid?: boolean; text: ReactNode } | undefined>>;
};

type Props = {
  caption: string;
  captionHidden?: boolean;
  /** Names the first column for screen readers. */
  criteriaLabel: string;
  columns: readonly ComparisonColumn[];
  rows: readonly ComparisonRow[];
};

/**
 * Criteria as rows, those compared as columns, a mark and words in each cell. On a phone each column becomes a card,
 * because four columns on 320 pixels can only be read by scrolling sideways.
 */
export function ComparisonTable(props: Props) {
  const isNarrow = useMediaQuery('(max-width: 51.99rem)');
  return isNarrow ? <Cards {...props} /> : <Table {...props} />;
}

function Table({ caption, captionHidden, criteriaLabel, columns, rows }: Props) {
  const highlight = (column: ComparisonColumn) => classNames(column.highlighted && 'comparison-highlighted');
  return (
    <table className="comparison">
      <caption>{captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
      <thead>
        <tr>
          <td className="comparison-criteria">
            <VisuallyHidden>{criteriaLabel}</VisuallyHidden>
          </td>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            {columns.map((column) => (
              <td key={column.id} className={highlight(column)}>
                <Cell row={row} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {columns.some((column) => column.foot !== undefined) && (
        <tfoot>
          <tr>
            <td />
            {columns.map((column) => (
              <td key={column.id} className={highlight(column)}>
                {column.foot}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Cards({ caption, captionHidden, columns, rows }: Props) {
  return (
    <section aria-label={caption} className="comparison-cards">
      {!captionHidden && <h2>{caption}</h2>}
      {columns.map((column) => (
        <article
          key={column.id}
          className={classNames('card', column.highlighted && 'card-highlighted')}
          aria-label={column.name}
        >
          {column.head}
          <dl>
            {rows.map((row) => (
              <div key={row.id}>
                <dt>{row.label}</dt>
                <dd>
                  <Cell row={row} column={column} />
                </dd>
              </div>
            ))}
          </dl>
          {column.foot}
        </article>
      ))}
    </section>
  );
}

function Cell({ row, column }: { row: ComparisonRow; column: ComparisonColumn }) {
  const cell = row.cells[column.id];
  if (!cell?.mark) return cell?.text ?? null;
  return (
    <MarkedText mark={cell.mark} isSaid={cell.isSaid}>
      {cell.text}
    </MarkedText>
  );
}
