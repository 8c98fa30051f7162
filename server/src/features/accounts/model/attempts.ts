import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

/**
 * What can be tried so often in so many minutes: for one account from one source, from one source for all accounts, and
 * for one account from all sources. The last is much higher than the first, so that no single stranger shuts the owner out.
 */
export const ATTEMPTS = {
  LOG_IN: { perPair: 10, perSource: 60, perAccount: 100, minutes: 15 },
  LINK: { perPair: 5, perSource: 60, perAccount: 20, minutes: 60 },
  ERASE: { perPair: 5, perSource: 60, perAccount: 10, minutes: 60 },
} as const;

export type AttemptKind = keyof typeof ATTEMPTS;

/** The counter of one address, whoever tries. It is kept under a name that cannot be read back into the address. */
export function accountKey(kind: AttemptKind, email: string, secret: string): string {
  return counter(kind, 'account', email.toLowerCase(), secret);
}

/** The counter of one address tried from one network source. */
export function pairKey(kind: AttemptKind, email: string, source: string, secret: string): string {
  return counter(kind, 'pair', `${email.toLowerCase()}\n${networkOf(source)}`, secret);
}

/** The counter of one network source. */
export function sourceKey(kind: AttemptKind, source: string, secret: string): string {
  return counter(kind, 'source', networkOf(source), secret);
}

function counter(kind: AttemptKind, of: string, whose: string, secret: string): string {
  const digest = createHmac('sha256', secret).update(`attempts\n${of}\n${whose}`).digest('base64url');
  return `${kind}:${of}:${digest}`;
}

/** The network a source belongs to. Of IPv6 the first half counts: one household has as many of the other as it likes. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = address.replace(/%.*$/, '').toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(missing).fill('0'), ...back];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
