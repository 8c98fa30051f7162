import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../settings.ts';
import type { CookieJar } from '../viewer.ts';

/**
 * The cookies of this request and its answer, by our own short names. The browser knows them as `__Host-…`: only we can
 * set them, only over a connection nobody listens to, for this host alone. Only where Vækstbro is tried out by plain
 * http from another machine, where no browser would keep such a cookie, they are ordinary ones.
 */
export function cookieJar(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: Pick<Settings, 'production' | 'publicUrl'>,
): CookieJar {
  const secure = settings.production || isTrustworthy(settings.publicUrl);
  const fullName = (name: string): string => (secure ? `__Host-${name}` : name);
  return {
    get: (name) => request.cookies[fullName(name)],
    set(name, value, { httpOnly = true, maxAge, sameSite = 'lax' } = {}) {
      reply.setCookie(fullName(name), value, {
        path: '/',
        secure,
        httpOnly,
        sameSite,
        ...(maxAge === undefined ? {} : { maxAge }),
      });
    },
    clear(name) {
      reply.setCookie(fullName(name), '', { path: '/', secure, httpOnly: true, sameSite: 'lax', maxAge: 0 });
    },
  };
}

// Browsers keep Secure cookies of https, and of this very machine (W3C Secure Contexts, 3.1).
function isTrustworthy(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}
