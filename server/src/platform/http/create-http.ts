import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import cookie from '@fastify/cookie';
import fastify from 'fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppServices } from '../app-services.ts';
import { addOutbox } from '../email/outbox-page.ts';
import type { Context } from '../graphql/context.ts';
import { codeOfCause } from '../graphql/errors.ts';
import type { Settings } from '../settings.ts';
import { addClientFiles } from './client-files.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addHealth } from './health.ts';
import { readJson } from './json-body.ts';
import { readKnownDocuments } from './known-documents.ts';
import { addSecurityHeaders } from './security-headers.ts';

const BODY_LIMIT = 100 * 1024;

/** Everything that is reached by HTTP: the API, the features' files, the client, health. Not listening yet. */
export async function createHttp(app: AppServices, apollo: ApolloServer<Context>): Promise<FastifyInstance> {
  const http = fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: trustedProxies(app.settings.trustProxy),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logger: false,
    // Slow senders and slow readers are cut; browsers may keep a quiet connection for a minute.
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 300 },
    http: { headersTimeout: 20_000, maxHeaderSize: 16 * 1024 },
  });

  http.removeAllContentTypeParsers();
  http.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => readJson(body, request.headers['content-type'] ?? ''),
  );
  http.setErrorHandler((error: FastifyError, request, reply) => sendError(error, request, reply, app));
  http.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  http.addHook('onResponse', async (request, reply) => {
    // The route's pattern, not the address: an address may carry somebody's ticket.
    const route = request.routeOptions.url ?? '(page)';
    const milliseconds = Math.round(reply.elapsedTime);
    app.log.info(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, milliseconds },
      'request',
    );
  });

  await http.register(cookie);
  await addSecurityHeaders(http, app.settings);
  addHealth(http, app);
  addGraphqlRoute(http, app, apollo, await readKnownDocuments(app.settings.clientFolder));
  for (const feature of app.features) feature.routes?.(http, app);
  if (!app.settings.production) addOutbox(http, app);
  await addClientFiles(http, app.settings.clientFolder);
  return http;
}

/** Fastify counts proxies by a question for each hop, beginning with the one that speaks to us. */
function trustedProxies(
  setting: Settings['trustProxy'],
): boolean | string[] | ((address: string, hop: number) => boolean) {
  return typeof setting === 'number' ? (_address, hop) => hop < setting : setting;
}

function sendError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  app: AppServices,
): FastifyReply {
  const code = codeOfCause(error);
  const unavailable = code === 'SERVICE_UNAVAILABLE' || code === 'TIMEOUT';
  const status = unavailable ? 503 : (error.statusCode ?? 500);
  if (status >= 500 && !unavailable && status !== 503) {
    app.log.error(
      { requestId: request.id, name: error.name, stack: placesOf(error) },
      'A request failed unexpectedly.',
    );
  }
  const message =
    status >= 500 && error.statusCode !== 503 ? 'Something went wrong on our side.' : error.message;
  reply.code(status).header('cache-control', 'no-store');
  if (status === 503) reply.header('retry-after', '2');
  return reply.send({
    errors: [{ message, extensions: { code: codeOfStatus(status), requestId: request.id } }],
  });
}

function codeOfStatus(status: number): string {
  switch (status) {
    case 403:
      return 'FORBIDDEN';
    case 404:
      return 'NOT_FOUND';
    case 429:
      return 'TOO_MANY_REQUESTS';
    case 503:
      return 'SERVICE_UNAVAILABLE';
    default:
      return status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
  }
}

/** Where it happened, without the message, which may hold what somebody wrote. */
function placesOf(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
}
