import { describe, expect, it } from '@jest/globals';
import { ownPath } from './own-path.ts';

describe('the page after login', () => {
  it('is the page of ours that was asked for, with its search', () => {
    expect(ownPath('/desk?request=7')).toBe('/desk?request=7');
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '', 'desk'])(
    'is never %j',
    (to) => {
      expect(ownPath(to)).toBeUndefined();
    },
  );
});
