import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './ids.ts';
import { hashToken, randomToken, readSignedToken, signedToken } from './tokens.ts';

describe('an id', () => {
  it('is a UUID of version 7 that begins with its millisecond', () => {
    const before = Date.now();
    const id = newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const millisecond = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(millisecond).toBeGreaterThanOrEqual(before);
    expect(millisecond).toBeLessThanOrEqual(Date.now() + 10);
  });

  it('sorts after those made before it, also within a millisecond', () => {
    const ids = Array.from({ length: 4_000 }, () => newId(1_800_000_000_000));
    expect(ids[0]).toMatch(/^01a3185c-5000-7000-/);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is told from what is none', () => {
    expect(isId(newId())).toBe(true);
    for (const other of ['', 'nobody', `${newId()} `, "' or 1=1", 7, null]) expect(isId(other)).toBe(false);
  });
});

describe('a secret', () => {
  it('has 256 bits and is kept as its hash only', () => {
    const token = randomToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(hashToken(token)).toHaveLength(43);
    expect(hashToken(token)).not.toContain(token);
    expect(hashToken('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  });

  it('that is signed names its id for its purpose and nobody else’s', () => {
    const token = signedToken('secret-one', 'ticket', 'id-1');
    expect(readSignedToken('secret-one', 'ticket', token)).toBe('id-1');
    expect(readSignedToken('secret-two', 'ticket', token)).toBeNull();
    expect(readSignedToken('secret-one', 'calendar', token)).toBeNull();
    expect(readSignedToken('secret-one', 'ticket', token.replace('id-1', 'id-2'))).toBeNull();
    for (const odd of ['', '.', 'id-1', `${token}x`, 'x'.repeat(500)]) {
      expect(readSignedToken('secret-one', 'ticket', odd)).toBeNull();
    }
  });
});
