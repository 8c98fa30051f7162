import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../settings.ts';
import type { CookieJar } from '../viewer.ts';

/**
 * The cookies of this request and its answer, by our own short names. Where people reach us by https (and always in
 * production) the browser knows them as `__Host-…`: only we can set them, only over https, for this host alone.
 */
export function cookieJar(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: Pick<Settings, 'production' | 'publicUrl'>,
): CookieJar {
  const secure = settings.production || settings.publicUrl.startsWith('https:');
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
