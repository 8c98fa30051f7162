import { describe, expect, it } from '@jest/globals';
import { accountKey, pairKey, sourceKey } from './attempts.ts';

const account = (email: string) => accountKey('LOG_IN', email, 'secret');
const source = (address: string) => sourceKey('LOG_IN', address, 'secret');

describe('a counter of attempts', () => {
  it('is the same for one address however it is written, and does not show it', () => {
    expect(account('Mette@Example.org')).toBe(account('mette@example.org'));
    expect(account('mette@example.org')).not.toContain('mette');
    expect(account('mette@example.org')).not.toBe(account('karen@example.org'));
    expect(account('mette@example.org')).not.toBe(accountKey('LINK', 'mette@example.org', 'secret'));
    expect(account('mette@example.org')).not.toBe(accountKey('LOG_IN', 'mette@example.org', 'other secret'));
  });

  it('is another one for the same address from another source', () => {
    const pair = (email: string, address: string) => pairKey('LOG_IN', email, address, 'secret');
    expect(pair('Mette@Example.org', '2001:db8::1')).toBe(pair('mette@example.org', '2001:db8::2'));
    expect(pair('mette@example.org', '192.0.2.1')).not.toBe(pair('mette@example.org', '192.0.2.2'));
    expect(pair('mette@example.org', '192.0.2.1')).not.toBe(pair('karen@example.org', '192.0.2.1'));
  });

  it('is one for a whole IPv6 network and one for each IPv4 address', () => {
    expect(source('2001:db8:1:2::1')).toBe(source('2001:0DB8:0001:0002:ffff:ffff:ffff:ffff'));
    expect(source('2001:db8::1')).toBe(source('2001:db8:0:0:9::'));
    expect(source('2001:db8:1:2::1')).not.toBe(source('2001:db8:1:3::1'));
    expect(source('::ffff:192.0.2.1')).toBe(source('192.0.2.1'));
    expect(source('192.0.2.1')).not.toBe(source('192.0.2.2'));
  });
});
