import { createServer, connect } from 'node:net';
import type { Server, Socket } from 'node:net';

/** A way to a database that a test can close, leave silent, and open again. */
export interface BreakableDatabase {
  url: string;
  /** As if the database were killed: connections are cut, new ones refused. */
  cut(): Promise<void>;
  /** As if the network swallowed everything: connections stay, nothing arrives. */
  freeze(): void;
  /** The database is back at the same address. */
  heal(): Promise<void>;
  close(): Promise<void>;
}

/** Puts a door in front of the database of this address. */
export async function breakableDatabase(databaseUrl: string): Promise<BreakableDatabase> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let frozen = false;
  let server = await listen(0);
  const port = portOf(server);
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);

  function listen(on: number): Promise<Server> {
    const next = createServer((near) => {
      const far = connect(Number(target.port || 5432), target.hostname);
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
        socket.on('error', () => socket.destroy());
      }
      near.on('data', (data) => frozen || far.write(data));
      far.on('data', (data) => frozen || near.write(data));
      near.on('close', () => far.destroy());
      far.on('close', () => near.destroy());
    });
    return new Promise((resolve) => next.listen(on, '127.0.0.1', () => resolve(next)));
  }

  async function cut(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  return {
    url: url.href,
    cut,
    freeze: () => {
      frozen = true;
    },
    heal: async () => {
      frozen = false;
      if (!server.listening) server = await listen(port);
    },
    close: async () => {
      if (server.listening) await cut();
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
