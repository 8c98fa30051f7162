import { describe, expect, it } from '@jest/globals';
import { hashPassword, isPassword, NOBODYS_HASH } from './password-hash.ts';

describe('what is kept of a password', () => {
  it('recognises it, however its letters are composed, and nothing else', async () => {
    const kept = await hashPassword('en blå å ved åen');
    expect(await isPassword('en blå å ved åen'.normalize('NFD'), kept)).toBe(true);
    expect(await isPassword('en blå å ved Åen', kept)).toBe(false);
  });

  it('is argon2id at the cost OWASP recommends, salted', async () => {
    const [one, two] = [await hashPassword('samme kodeord her'), await hashPassword('samme kodeord her')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it('costs the same for somebody who has none, and the answer is no', async () => {
    const parameters = (hash: string) => hash.split('$').slice(0, 4).join('$');
    expect(parameters(NOBODYS_HASH)).toBe(parameters(await hashPassword('et kodeord til prøve')));
    expect(await isPassword('et kodeord til prøve', null)).toBe(false);
  });
});
