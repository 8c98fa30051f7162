import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { tsvRows } from './tsv-files.ts';

function folderWith(text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'titles-'));
  writeFileSync(path.join(folder, 'queries.tsv'), text);
  return folder;
}

describe('tsvRows', () => {
  it('reads the same with a heading or none, a mark at the beginning, empty lines and lines of Windows', () => {
    const rows = [
      ['Q 1', 'tømrer'],
      ['Q2', 'id'],
    ];
    for (const text of [
      'Q 1\ttømrer\nQ2\tid\n',
      'q_id\ttext\nQ 1\ttømrer\nQ2\tid',
      '\uFEFFid\ttitle\r\nQ 1\ttømrer\r\n\r\nQ2\tid\r\n\r\n',
    ])
      expect(tsvRows(folderWith(text), 'queries.tsv', 2)).toEqual(rows);
  });

  it('says in which line a cell is missing', () => {
    expect(() => tsvRows(folderWith('Q1\ttømrer\nQ2\n'), 'queries.tsv', 2)).toThrow(
      'queries.tsv, line 2: there should be 2 cells with tabs between them.',
    );
  });
});
