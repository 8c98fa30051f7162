import type { FastifyRequest } from 'fastify';
import type { Settings } from '../settings.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a page of our own, or no page at all, sent this request. Browsers name the page in `Origin` and
 * `Sec-Fetch-Site`, and no page can forge either.
 */
export function isFromOurPages(
  request: Pick<FastifyRequest, 'headers'>,
  settings: Pick<Settings, 'publicUrl'>,
): boolean {
  if (request.headers['sec-fetch-site'] === 'cross-site') return false;
  const { origin } = request.headers;
  if (origin === undefined) return true;
  const own = new URL(settings.publicUrl);
  if (origin === own.origin) return true;
  // On one's own machine the page may come from another port (the development server) or by another name.
  return LOOPBACK.has(own.hostname) && URL.canParse(origin) && LOOPBACK.has(new URL(origin).hostname);
}
