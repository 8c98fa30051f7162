import { describe, expect, it } from '@jest/globals';
import { bareNumber, isCvr, isGln } from './business-numbers.ts';

describe('the numbers of a business', () => {
  it('a CVR number has eight digits whose weighted sum is a multiple of eleven', () => {
    expect(isCvr('29189919')).toBe(true);
    expect(isCvr('29189918')).toBe(false);
    expect(isCvr('2918991')).toBe(false);
    expect(isCvr('02918991')).toBe(false);
  });

  it('a GLN has thirteen digits whose weighted sum is a multiple of ten', () => {
    expect(isGln('5790001330552')).toBe(true);
    expect(isGln('5790001330553')).toBe(false);
    expect(isGln('579000133055')).toBe(false);
  });

  it('are the same with blanks and “DK”', () => {
    expect(bareNumber(' DK 29 18 99 19 ')).toBe('29189919');
  });
});
