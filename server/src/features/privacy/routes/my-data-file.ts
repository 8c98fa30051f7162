import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AppServices } from '../../../platform/app-services.ts';
import { contextOf } from '../../../platform/http/graphql-route.ts';
import { isFromOurPages } from '../../../platform/http/same-origin.ts';
import { recordDeed } from '../../audit/index.ts';
import { everythingAbout } from '../queries/my-data.ts';

/**
 * Everything about the viewer as one file, for them and for any program they give it to. No other site can have it
 * fetched, and each time it leaves is written down.
 */
export function myDataFile(http: FastifyInstance, app: AppServices): void {
  http.get('/my-data.json', async (request, reply) => {
    const context = await contextOf(request, reply, app);
    const { viewer, clock, em } = context;
    reply.header('cache-control', 'no-store');
    if (!isOwnNavigation(request, app)) return reply.code(403).send(refusal('FORBIDDEN'));
    if (!viewer) return reply.code(401).send(refusal('UNAUTHENTICATED'));
    const { personId } = viewer;
    const now = clock.now();
    const sections = await everythingAbout(em, app.features, personId, (em) =>
      recordDeed(em, { action: 'EXPORT', actorId: personId, subjectPersonId: personId }, now),
    );
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="vaekstbro-my-data.json"')
      .send(JSON.stringify({ exportedAt: now.toISOString(), sections }, null, 2));
  });
}

/** Browsers say where a navigation began; `none` is an address typed or a bookmark. */
function isOwnNavigation(request: FastifyRequest, app: AppServices): boolean {
  const site = request.headers['sec-fetch-site'];
  const isOwn = site === undefined || site === 'same-origin' || site === 'none';
  return isOwn && isFromOurPages(request, app.settings);
}

function refusal(code: 'FORBIDDEN' | 'UNAUTHENTICATED') {
  return { errors: [{ message: 'This file is for whoever it tells of.', extensions: { code } }] };
}
