import { createServer } from 'node:net';
import { Stop } from './sentence.ts';

/** Stops with one sentence when this port cannot be listened on: it is taken, or not for ordinary users. */
export async function requirePort(port: number, host: string): Promise<void> {
  // `localhost` has two addresses, and a browser may try either first.
  for (const address of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
    const code = await problemListening(port, address);
    if (code === 'EADDRINUSE') {
      throw new Stop(
        `Port ${port} is taken: stop what listens there, or choose another port with PORT=${port + 1}.`,
      );
    }
    if (code === 'EACCES')
      throw new Stop(`Port ${port} is not for ordinary users: choose one above 1023 with PORT.`);
    if (code !== null && host !== 'localhost') {
      throw new Stop(`HOST=${host} is no address of this machine.`);
    }
  }
}

function problemListening(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}
