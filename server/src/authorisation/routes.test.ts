import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { SESSION_COOKIE } from '../features/accounts/index.ts';
import { createApollo } from '../platform/graphql/apollo.ts';
import { createHttp } from '../platform/http/create-http.ts';
import { EVERY_ACTOR } from './actors.ts';
import type { Actor } from './actors.ts';
import { markersOf } from './markers.ts';
import { WHO_FINDS } from './matrix/finds.ts';
import { ROUTES } from './matrix/routes.ts';
import { useWorld } from './testing/use-world.ts';

let http: FastifyInstance;
let inProduction: FastifyInstance;
afterAll(async () => {
  await http?.close();
  await inProduction?.close();
});
const matrix = useWorld();

beforeAll(async () => {
  const app = matrix.api.app();
  http = await createHttp(app, await createApollo(matrix.schema(), app));
  const settings = { ...app.settings, production: true, publicUrl: 'https://vaekstbro.example.org' };
  inProduction = await createHttp(
    { ...app, settings },
    await createApollo(matrix.schema(), { ...app, settings }),
  );
}, 60_000);

async function get(address: string, actor: Actor): Promise<{ status: number; body: string }> {
  const cookie = matrix.cookies()[actor];
  return matrix.database().inPassing(async () => {
    const answer = await http.inject({
      url: address,
      ...(cookie === undefined ? {} : { cookies: { [`__Host-${SESSION_COOKIE}`]: cookie } }),
    });
    return { status: answer.statusCode, body: answer.body };
  });
}

/** The addresses that features add, as they say them. */
function addressesOfFeatures(): string[] {
  const said: string[] = [];
  const listening = new Proxy(http, {
    get: (_, method) => (address: string | { url: string }) => {
      if (/^(get|post|put|patch|delete|head|all|route)$/.test(String(method)))
        said.push(typeof address === 'string' ? address : address.url);
    },
  });
  const app = matrix.api.app();
  for (const feature of app.features) feature.routes?.(listening, app);
  return said;
}

describe('addresses outside GraphQL', () => {
  it('have rows, each of them', () => {
    expect(Object.keys(ROUTES).sort()).toEqual(addressesOfFeatures().sort());
  });

  const rows = Object.entries(ROUTES).flatMap(([route, each]) =>
    each.map((row) => [route, row.of, row] as const),
  );
  it.each(rows)('%s of %s answers as stated, with nobody else’s words', async (_, __, row) => {
    const markers = Object.entries(markersOf(matrix.world()));
    const found: Record<string, number> = {};
    const foreign: string[] = [];
    for (const actor of EVERY_ACTOR) {
      const { status, body } = await get(row.address(matrix.world()), actor);
      found[actor] = status;
      for (const [marker, { text, whose }] of markers) {
        if (!body.includes(text)) continue;
        const isExpected =
          (row.holds === 'guests' && whose === 'guest' && status === 200) ||
          (row.holds === 'oneself' && (whose === actor || MAY_NAME.includes(marker)));
        if (!isExpected) foreign.push(`${actor}: ${marker}`);
      }
    }
    expect(found).toEqual(
      Object.fromEntries(EVERY_ACTOR.map((actor) => [actor, row.statuses[actor] ?? row.statuses.rest])),
    );
    expect(foreign).toEqual([]);
  });

  it('show nobody’s mails in production', async () => {
    const [mail] = await matrix.api.mails();
    for (const address of ['/outbox', `/outbox/${mail?.id}`, `/outbox/${mail?.id}/0`]) {
      const answer = await inProduction.inject({ url: address, headers: { 'x-forwarded-proto': 'https' } });
      expect([address, answer.statusCode]).toEqual([address, 404]);
    }
  });
});

/** Names of approved mentors are public. */
const MAY_NAME = Object.keys(WHO_FINDS).filter((marker) => WHO_FINDS[marker] === 'EVERYBODY');
