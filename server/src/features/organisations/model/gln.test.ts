import { describe, expect, it } from '@jest/globals';
import { isGln } from './gln.ts';

describe('a GLN', () => {
  it('is accepted when the thirteenth digit is the GS1 check digit', () => {
    expect(['5790000000005', '5790001330552', '4006381333931', '0000000000000'].map(isGln)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('is refused when a digit is wrong, two neighbours are swapped, or the length is', () => {
    expect(
      ['5790000000006', '5790001303552', '579000000000', '57900000000055', '579000000000x'].map(isGln),
    ).toEqual(Array.from({ length: 5 }, () => false));
  });
});
