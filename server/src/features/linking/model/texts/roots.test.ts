import { describe, expect, it } from '@jest/globals';
import { rootOfWord } from './roots.ts';

describe('the root of a word', () => {
  it('is shared by a doing and its doer', () => {
    expect(rootOfWord('svejsning', 'da')).toBe(rootOfWord('svejser', 'da'));
    expect(rootOfWord('træning', 'da')).toBe(rootOfWord('træner', 'da'));
    expect(rootOfWord('welding', 'en')).toBe(rootOfWord('welder', 'en'));
  });

  it('is not a shorter word that means something else', () => {
    expect(rootOfWord('træning', 'da')).not.toBe(rootOfWord('træ', 'da'));
  });
});
