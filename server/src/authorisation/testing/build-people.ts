import type { EntityManager } from '@mikro-orm/postgresql';
import { openSession } from '../../features/accounts/index.ts';
import { giveHat, meetPerson } from '../../features/people/index.ts';
import type { HatKind } from '../../platform/hat-kinds.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { hashToken } from '../../platform/tokens.ts';
import type { Api } from '../../testing/run-operation.ts';
import type { Somebody } from '../world.ts';

/** Somebody with a session of their own. Their name and address are nobody else's, and nowhere in anybody's text. */
export async function meet(
  api: Api,
  name: string,
  hats: readonly { kind: HatKind; organisationId?: string }[] = [],
): Promise<Somebody & { cookie: string }> {
  const email = `${name.toLowerCase().replace(/\W+/g, '-')}@example.org`;
  const now = api.clock.now();
  const met = await api.em().transactional(async (em: EntityManager) => {
    const person = await meetPerson(em, { name, email, language: 'da' }, now);
    for (const hat of hats) await giveHat(em, { ...hat, personId: person.id, givenBy: null }, now);
    return { id: person.id, cookie: await openSession(em, { personId: person.id, provenBy: 'LINK' }, now) };
  });
  return { ...met, name, email, viewer: await viewerNow(api, met.id, met.cookie) };
}

/** The same person after they have got or lost a hat. */
export async function again<One extends Somebody & { cookie: string }>(api: Api, one: One): Promise<One> {
  return { ...one, viewer: await viewerNow(api, one.id, one.cookie) };
}

async function viewerNow(api: Api, personId: string, cookie: string): Promise<Viewer> {
  const app = api.app();
  const source = app.features.find(({ viewers }) => viewers)?.viewers;
  const viewer = await source?.byPerson(personId, app);
  const [session] = await api
    .em()
    .execute<{ id: string }[]>('select id from account_session where token_hash = ?', [hashToken(cookie)]);
  if (!viewer || !session) throw new Error(`Nobody can be signed in as ${personId}.`);
  return { ...viewer, sessionId: session.id };
}
