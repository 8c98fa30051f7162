import { describe, expect, it } from '@jest/globals';
import { ownPath } from './go-to.ts';

describe('the page after login', () => {
  it('is a path of ours with its search', () => {
    expect(['/', '/my', '/profile/receipt/abc.def', '/desk?request=1&show=all'].map(ownPath)).toEqual([
      '/',
      '/my',
      '/profile/receipt/abc.def',
      '/desk?request=1&show=all',
    ]);
  });

  it('is the front page when something else was asked for', () => {
    const elsewhere = [
      ...[
        null,
        undefined,
        '',
        'my',
        'https://evil.example',
        '//evil.example',
        '/\\evil.example',
        '\\\\evil.example',
      ],
      ...[
        'javascript:alert(1)',
        '/.//evil.example',
        '/a/..//evil.example',
        '/\tmy',
        '/my\n',
        '/my#token',
        ' /my',
        `/${'a'.repeat(300)}`,
      ],
    ];
    expect(elsewhere.map(ownPath)).toEqual(elsewhere.map(() => '/'));
  });
});
