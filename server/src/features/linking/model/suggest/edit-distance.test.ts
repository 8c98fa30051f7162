import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, forgiven } from './edit-distance.ts';

const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 }).map((letters) => letters.join(''));

/** The same by its definition, slowly. */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const cost = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const steps = [slowly(shortA, b) + 1, slowly(a, shortB) + 1, slowly(shortA, shortB) + cost];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    steps.push(slowly(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...steps);
}

describe('the distance of two words', () => {
  it('is the fewest letters put in, left out, changed or swapped', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(slowly(a, b), most + 1));
      }),
    );
  });

  it('is that to the nearest beginning of a word while somebody types', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (typed, whole, most) => {
        const beginnings = Array.from({ length: whole.length + 1 }, (_, at) => whole.slice(0, at));
        const nearest = Math.min(...beginnings.map((beginning) => slowly(typed, beginning)));
        expect(editDistance(typed, whole, most, true)).toBe(Math.min(nearest, most + 1));
      }),
    );
  });

  it('forgives nothing in short words, where every word is near every other', () => {
    expect(['sy', 'smd', 'smed', 'svejser', 'svejsere'].map(forgiven)).toEqual([0, 0, 1, 1, 2]);
  });
});
