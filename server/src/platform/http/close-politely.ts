import type { FastifyInstance } from 'fastify';

/**
 * Watches what is being answered; the returned function ends the server: what is in flight is answered, and then every
 * connection is cut, also the quiet ones that browsers keep and Node would wait for.
 */
export function closesPolitely(http: FastifyInstance): () => Promise<void> {
  let inFlight = 0;
  let whenQuiet: (() => void) | null = null;

  http.server.on('request', (_request, response) => {
    inFlight += 1;
    response.once('close', () => {
      inFlight -= 1;
      if (inFlight === 0) whenQuiet?.();
    });
  });

  return async () => {
    const closed = http.close();
    if (inFlight > 0) await new Promise<void>((resolve) => (whenQuiet = resolve));
    http.server.closeAllConnections();
    await closed;
  };
}
