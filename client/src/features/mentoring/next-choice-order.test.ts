import { describe, expect, it } from '@jest/globals';
import { nextChoices } from './next-choice-order.ts';

const compared = ['karen', 'amira', 'jens', 'bo'].map((id) => ({ id, name: id }));
const ids = (...args: Parameters<typeof nextChoices>) => nextChoices(...args).map(({ id }) => id);

describe('who is asked next', () => {
  it('is the best two after the one who is asked first', () => {
    expect(ids(compared, 'karen', undefined)).toEqual(['amira', 'jens']);
  });

  it('takes in the best when another is asked first', () => {
    expect(ids(compared, 'amira', undefined)).toEqual(['karen', 'jens']);
  });

  it('keeps the adviser’s own order, and nobody when everybody was removed', () => {
    expect(ids(compared, 'karen', ['bo', 'amira'])).toEqual(['bo', 'amira']);
    expect(ids(compared, 'karen', [])).toEqual([]);
  });

  it('is never the one who is asked first, nor somebody who does not fit any more', () => {
    expect(ids(compared, 'bo', ['bo', 'gone', 'amira'])).toEqual(['amira']);
  });
});
