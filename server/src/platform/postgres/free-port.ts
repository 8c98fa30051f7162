import { createServer } from 'node:net';

/** A port of the loopback address that nobody listens on; the preferred one when it is free. */
export async function freePort(preferred = 0): Promise<number> {
  if (preferred !== 0 && !(await isFree(preferred))) return freePort();
  if (preferred !== 0) return preferred;
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Whether nobody listens on this port of this address yet. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
