import { expect, it } from '@jest/globals';
import { splitCvrs } from './cvrs.ts';

it('CVR numbers are found however people write them', () => {
  expect(splitCvrs('DK 29 18 99 19, 29189919;\n12345678 ')).toEqual(['29189919', '29189919', '12345678']);
  expect(splitCvrs(' ,, ')).toEqual([]);
});
