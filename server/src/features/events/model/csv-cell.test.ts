import { describe, expect, it } from '@jest/globals';
import { csvCell, csvFile } from './csv-cell.ts';

describe('a cell of a downloaded list', () => {
  it.each([
    '=1+1',
    '+45',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\0=1',
    '\uff1d1',
    '\uff0b1',
    '\uff0d1',
    '\uff20x',
    ' =1',
    '\u200b=1',
    '\ttext',
  ])('shows %j and never runs it', (text) => expect(csvCell(text)).toBe(`"'${text}"`));

  it('leaves names and addresses as they are', () => {
    expect(csvCell('Åse Møller-Høj')).toBe('Åse Møller-Høj');
    expect(csvCell('aase@example.org')).toBe('aase@example.org');
  });

  it('keeps separators, quotes and line breaks inside the cell', () => {
    expect(csvCell('a;b')).toBe('"a;b"');
    expect(csvCell('say "hi"')).toBe('"say ""hi"""');
    expect(csvCell('two\nlines')).toBe('"two\nlines"');
  });
});

describe('a downloaded list', () => {
  it('begins with the mark Excel knows UTF-8 by, and separates by semicolons', () => {
    expect(csvFile(['Navn', 'E-mail'], [['Åse', 'aase@example.org']])).toBe(
      '\uFEFFNavn;E-mail\r\nÅse;aase@example.org\r\n',
    );
  });
});
