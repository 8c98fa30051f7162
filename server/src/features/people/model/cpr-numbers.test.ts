import { describe, expect, it } from '@jest/globals';
import { looksLikeCpr } from '@vaekstbro/schema/text-guard';

/** Written so that no file holds anything of the shape of a CPR number. */
const shape = (date: string, separator: string, rest = '0000') => `${date}${separator}${rest}`;

describe('a text', () => {
  it('with a date and four digits looks like a CPR number, however it is written', () => {
    const written = [
      shape('010190', '-'),
      shape('010190', ''),
      shape('010190', ' '),
      shape('010190', ' - '),
      shape('01 01 90', '-'),
      `Mit nummer er ${shape('311299', '-')}, ring endelig.`,
      shape('290200', '-'),
      shape('610190', '-'),
      shape('０１０１９０', '-'),
    ];
    expect(written.filter((text) => !looksLikeCpr(text))).toEqual([]);
  });

  it('with ten digits that are no date does not', () => {
    expect(
      [shape('320190', '-'), shape('300290', '-'), shape('011390', '-'), shape('000190', '-')].map(
        looksLikeCpr,
      ),
    ).toEqual([false, false, false, false]);
  });

  it('with a CVR number, a telephone number, a GLN or a date does not', () => {
    expect(
      [
        '29189919',
        '+45 96 28 28 28',
        '+4596282828',
        '5790001330552',
        '24.12.2026',
        'Vi er 12 og starter i 2027',
      ].map(looksLikeCpr),
    ).toEqual(Array.from({ length: 6 }, () => false));
  });
});
