import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

export type TableColumn<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their cell. */
  align?: 'end';
};

type Props<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/**
 * A table that stays a table for screen readers (roles are named because `display: block` would take them away) and
 * becomes one card a row on phones. The first column names its row.
 */
export function ResponsiveTable<Row>({ caption, captionHidden, columns, rows, rowKey }: Props<Row>) {
  return (
    <table className="table" role="table">
      <caption>{captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.id} scope="col" role="columnheader" className={alignment(column.align)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} scope="row" role="rowheader">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} role="cell" className={alignment(column.align)}>
                  <span className="table-label" aria-hidden="true">
                    {column.header}
                  </span>
                  <span>{column.cell(row)}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function alignment(align: 'end' | undefined): string | undefined {
  return align && 'table-end';
}
