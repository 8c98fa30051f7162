import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const PAGE = 'index.html';

/** Serves the built client: hashed assets for ever, the page of every address always fresh. */
export async function addClientFiles(http: FastifyInstance, folder: string | null): Promise<void> {
  const hasClient = folder !== null && existsSync(path.join(folder, PAGE));
  if (hasClient) {
    await http.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: true,
      cacheControl: false,
      preCompressed: true,
      dotfiles: 'deny',
      // Found by their path only; what the build wrote for the server or for debugging is nobody's business. A folder,
      // the root as well, is no file: it would be refused where no compression is asked for.
      allowedPath: (file) => !/\.(map|json|br|gz)$|\/$|\/\.|\.\.|[\\%]/.test(file),
      setHeaders: (reply, file) => {
        reply.header(
          'cache-control',
          /[\\/]assets[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
  }
  http.setNotFoundHandler((request, reply) => {
    if (hasClient && isPage(request)) return reply.header('cache-control', 'no-cache').sendFile(PAGE);
    return notFound(reply);
  });
}

/** Whether a person asks for a page of the client, whose router knows which there are. */
function isPage(request: FastifyRequest): boolean {
  const [address = ''] = request.url.split('?');
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    !/^\/(graphql|health|assets|outbox|calendar)(\/|$)|\/\.|\.[a-z0-9]{1,8}$/i.test(address)
  );
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply
    .code(404)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send('Not found.');
}
