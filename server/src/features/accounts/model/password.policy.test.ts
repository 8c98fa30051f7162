import { describe, expect, it } from '@jest/globals';
import { passwordFlaw } from './password.policy.ts';

const OWN = ['Mette Holm', 'mette.holm@example.org'];
const flaws = (...passwords: string[]) => passwords.map((password) => passwordFlaw(password, OWN));

describe('a new password', () => {
  it('has at least twelve characters, counted as people see them', () => {
    expect(flaws('', 'kort-og-godt'.slice(1), '🐟🐟🐑🐑🌾🌾🧵🧵🏠🏠🌻')).toEqual([
      'TOO_SHORT',
      'TOO_SHORT',
      'TOO_SHORT',
    ]);
    expect(flaws('kort-og-godt', '🐟🐑🌾🧵🏠🌻🐟🐑🌾🧵🏠🚲')).toEqual([null, null]);
  });

  it('has at most 128 characters', () => {
    const long = Array.from({ length: 43 }, (_, number) => `${number % 10}xq`).join('');
    expect(flaws(long.slice(0, 128), long)).toEqual([null, 'TOO_LONG']);
  });

  it('may hold any character and needs no mixture', () => {
    expect(
      flaws('blå cykel ved åen', 'korrekthestbatteriklips', '  mellemrum tæller  ', 'ⵣⴰⵏⵣⵓⵏⴰⵎⴰⵣⵉⵖⵜ'),
    ).toEqual([null, null, null, null]);
  });

  it('is refused when it is what everybody tries first', () => {
    const common = [
      ...[
        'passwordpassword',
        'Password12345',
        'P@ssw0rd2026!',
        'adgangskode123',
        'velkommen2026',
        'VækstbroHerning1',
      ],
      ...['aaaaaaaaaaaa', 'abcabcabcabc', '123456789012', '098765432109', 'qwertyuiopåa'],
      ...['............', 'Sommer2026!!', 'admin-admin-1'],
    ];
    expect(common.filter((password) => passwordFlaw(password, OWN) !== 'PASSWORD_TOO_COMMON')).toEqual([]);
  });

  it('is refused when it is the person’s own name or address', () => {
    expect(flaws('MetteHolm1987', 'mette.holm@example.org'.replace('.org', ''))).toEqual([
      'PASSWORD_TOO_COMMON',
      'PASSWORD_TOO_COMMON',
    ]);
    expect(passwordFlaw('MetteHolm1987', [])).toBeNull();
  });
});
