import { describe, expect, it } from '@jest/globals';
import { isCvr } from './cvr.ts';

describe('a CVR number', () => {
  it('is accepted when its weighted sum is divisible by eleven', () => {
    // Herning Kommune, Ikast-Brande Kommune and Erhvervsstyrelsen, as they publish them themselves.
    expect(['29189919', '29189617', '10150817'].map(isCvr)).toEqual([true, true, true]);
  });

  it('is refused when one digit is wrong', () => {
    expect(['29189918', '29189627', '20150817'].map(isCvr)).toEqual([false, false, false]);
  });

  it('is refused when it is not eight digits or begins with zero', () => {
    expect(['2918991', '291899190', '2918 9919', 'DK29189919', '00000000', ''].map(isCvr)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });
});
