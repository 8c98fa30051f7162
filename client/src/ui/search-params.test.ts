import { describe, expect, it } from '@jest/globals';
import { oneOf, searchParams, text, wholeNumber } from './search-params.ts';

const read = searchParams({ kind: oneOf(['COURSE', 'MEETING']), step: wholeNumber(1, 4), q: text(5) });

describe('what an address says', () => {
  it('is taken when it fits', () => {
    expect(read({ kind: 'COURSE', step: 2, q: 'strik' })).toEqual({ kind: 'COURSE', step: 2, q: 'strik' });
  });

  it('is left out when it does not, and the rest still counts', () => {
    expect(read({ kind: 'PARTY', step: 5, q: 'mette', other: 1 })).toEqual({ q: 'mette' });
    expect(read({ kind: ['COURSE'], step: '2', q: 'for langt' })).toEqual({});
  });

  it('takes digits as words where words are asked for', () => {
    expect(read({ q: 7400 })).toEqual({ q: '7400' });
  });
});
