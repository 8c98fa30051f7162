import { describe, expect, it } from '@jest/globals';
import { isCvr, splitCvrs } from './cvrs.ts';

describe('CVR numbers', () => {
  it('have eight digits whose weighted sum is a multiple of eleven', () => {
    expect(isCvr('29189919')).toBe(true);
    expect(isCvr('29189918')).toBe(false);
    expect(isCvr('2918991')).toBe(false);
    expect(isCvr('02918991')).toBe(false);
  });

  it('are found however people write them', () => {
    expect(splitCvrs('DK 29 18 99 19, 29189919;\n12345678 ')).toEqual(['29189919', '29189919', '12345678']);
    expect(splitCvrs(' ,, ')).toEqual([]);
  });
});
