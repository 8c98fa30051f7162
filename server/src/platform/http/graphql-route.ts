import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import type { AppServices } from '../app-services.ts';
import { createContext } from '../graphql/context.ts';
import type { Context } from '../graphql/context.ts';
import { codeOfCause, failure } from '../graphql/errors.ts';
import { languageOf } from '../language.ts';
import { inRequest } from '../request-scope.ts';
import type { Viewer } from '../viewer.ts';
import { cookieJar } from './cookies.ts';
import { BodyError, isStorable } from './json-body.ts';
import { documentOf } from './known-documents.ts';
import type { KnownDocuments } from './known-documents.ts';
import { isFromOurPages } from './same-origin.ts';

/** More than these at once are told to come back: each that is taken on is still answered in time. */
const MAX_IN_FLIGHT = 400;

/** The API at /graphql: POST with JSON; GET for queries only. */
export function addGraphqlRoute(
  http: FastifyInstance,
  app: AppServices,
  apollo: ApolloServer<Context>,
  known: KnownDocuments,
): void {
  const onlyKnown = app.settings.queries === 'known';
  let inFlight = 0;

  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (!isFromOurPages(request, app.settings)) throw new BodyError(403, 'Only our own pages may ask.');
      if (inFlight >= MAX_IN_FLIGHT) {
        reply.header('retry-after', '1');
        throw new BodyError(503, 'Many are asking at once. Try again in a moment.');
      }
      inFlight += 1;
      try {
        return await inRequest(request.id, () => answerInTime(request, reply));
      } finally {
        inFlight -= 1;
      }
    },
  });

  async function answerInTime(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const stop = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => {
        stop.abort(failure('TIMEOUT'));
        resolve(null);
      }, app.settings.operationBudgetMs);
    });
    try {
      const answer = await Promise.race([execute(request, reply, stop.signal), late]);
      if (answer) return await send(answer, reply);
      app.log.warn({ part: 'graphql', requestId: request.id }, 'An operation took too long and was stopped.');
      return await reply.code(504).send({ errors: [failure('TIMEOUT').toJSON()] });
    } finally {
      clearTimeout(timer);
    }
  }

  async function execute(
    request: FastifyRequest,
    reply: FastifyReply,
    signal: AbortSignal,
  ): Promise<HTTPGraphQLResponse> {
    return apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: request.method === 'GET' ? searchOf(request, known, onlyKnown) : '',
        body: request.method === 'POST' ? bodyOf(request, known, onlyKnown) : undefined,
      },
      context: () => contextOf(request, reply, app, signal),
    });
  }
}

/** Who asks, in which language, from where. */
export async function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  app: AppServices,
  signal?: AbortSignal,
): Promise<Context> {
  const cookies = cookieJar(request, reply, app.settings);
  const source = app.features.find((feature) => feature.viewers)?.viewers;
  let viewer: Viewer | null;
  try {
    viewer = (await source?.bySession(cookies, app)) ?? null;
  } catch (error) {
    // The one failure that Apollo reports before there is an operation: it needs its status said.
    throw codeOfCause(error) === 'SERVICE_UNAVAILABLE' ? failure('SERVICE_UNAVAILABLE') : error;
  }
  const language = viewer?.language ?? languageOf(request.headers['accept-language']);
  return createContext({ requestId: request.id, viewer, source: request.ip, language, cookies, app }, signal);
}

function bodyOf(request: FastifyRequest, known: KnownDocuments, onlyKnown: boolean): unknown {
  const { body } = request;
  if (typeof body !== 'object' || body === null) throw new BodyError(400, 'The body is not a JSON object.');
  if (Array.isArray(body)) throw new BodyError(400, 'One operation in each request.');
  return documentOf(body, known, onlyKnown);
}

function searchOf(request: FastifyRequest, known: KnownDocuments, onlyKnown: boolean): string {
  const parameters = new URLSearchParams(request.raw.url?.split('?')[1] ?? '');
  for (const [name, value] of parameters) {
    if (!isStorable([name, value]) || value.includes('\ufffd')) {
      throw new BodyError(400, 'The address has characters that are none.');
    }
  }
  const given = Object.fromEntries(parameters);
  let extensions: unknown;
  try {
    extensions = given['extensions'] === undefined ? undefined : JSON.parse(given['extensions']);
  } catch {
    throw new BodyError(400, 'The extensions are not JSON.');
  }
  const document = documentOf({ ...given, extensions }, known, onlyKnown);
  if (!('query' in document) || document.query === given['query']) return `?${parameters.toString()}`;
  parameters.set('query', String(document.query));
  parameters.delete('documentId');
  parameters.delete('extensions');
  return `?${parameters.toString()}`;
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const name of ['accept', 'content-type'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  return headers;
}

async function send(answer: HTTPGraphQLResponse, reply: FastifyReply): Promise<FastifyReply> {
  if (answer.body.kind !== 'complete') throw new Error('Nothing here answers in parts.');
  for (const [name, value] of answer.headers) {
    // Apollo's own word on caching is weaker than ours.
    if (name !== 'cache-control') reply.header(name, value);
  }
  const status = answer.status ?? statusOf(answer.body.string);
  if (status === 503) reply.header('retry-after', '2');
  return reply.code(status).send(answer.body.string);
}

/** Nothing could be answered because the service is away or too slow: proxies and clients are to see that at once. */
function statusOf(text: string): number {
  if (!text.startsWith('{"errors"')) return 200;
  const { data, errors } = JSON.parse(text) as FormattedExecutionResult;
  if (Object.values(data ?? {}).some((value) => value !== null)) return 200;
  const codes = errors?.map(({ extensions }) => extensions?.['code']);
  if (codes?.includes('SERVICE_UNAVAILABLE')) return 503;
  return codes?.includes('TIMEOUT') ? 504 : 200;
}
