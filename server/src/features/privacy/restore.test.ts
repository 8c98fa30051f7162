import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { features } from '../../app.ts';
import type { AppServices } from '../../platform/app-services.ts';
import { createApp } from '../../platform/create-app.ts';
import { createOrm } from '../../platform/database/orm.ts';
import { createLog } from '../../platform/log.ts';
import { startProcess } from '../../platform/start-process.ts';
import { placesOf } from '../../testing/everything-kept.ts';
import type { Feature } from '../../platform/feature.ts';
import { fixedClock } from '../../testing/fixed-clock.ts';
import { useTestDatabase } from '../../testing/test-database.ts';
import { testSettings } from '../../testing/test-parts.ts';
import { meetPerson, Person } from '../people/index.ts';
import { addToErasureList } from './model/erasure-list.ts';
import { erasePerson, forgotten, repeatErasures } from './index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vaekstbro-restore-'));
const erasures = path.join(folder, 'erasures.txt');
const database = useTestDatabase();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function appOn(databaseUrl: string): Promise<AppServices> {
  const entities = features.flatMap((feature) => feature.entities ?? []);
  const settings = testSettings(databaseUrl, { erasures });
  const orm = await createOrm({ databaseUrl, entities, role: settings.databaseRole });
  return createApp({
    settings,
    features,
    orm,
    clock: fixedClock('2026-09-01T08:00:00.000Z'),
    log: createLog('silent'),
  });
}

/** A backup: the database as it is now, under another name. Nobody may be connected to it meanwhile. */
async function copyOf(databaseUrl: string): Promise<string> {
  const url = new URL(databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create database ${name}_copy template ${name}`);
  await client.query(`comment on database ${name}_copy is 'finished'`);
  await client.end();
  url.pathname = `/${name}_copy`;
  return url.href;
}

describe('a backup that was made before somebody was erased', () => {
  it('is restored without them: whoever is on the list is erased again when the server starts', async () => {
    let app = await appOn(database.url());
    const person = await app.orm.em
      .fork()
      .transactional((em) =>
        meetPerson(
          em,
          { name: 'Zzcarla Holm', email: 'zzcarla@example.org', language: 'da' },
          app.clock.now(),
        ),
      );
    await app.orm.close(true);
    const backup = await copyOf(database.url());

    app = await appOn(database.url());
    await app.orm.em.fork().transactional((em) => erasePerson(em, person.id, { app, actorId: person.id }));
    await forgotten(app, [person.id]);
    expect(await placesOf(['zzcarla'], { databaseUrl: database.url(), files: [erasures] })).toEqual([]);
    await app.orm.close(true);

    expect(await placesOf(['zzcarla'], { databaseUrl: backup })).not.toEqual([]);
    const restored = await appOn(backup);
    const running = await startProcess(restored);
    expect(await placesOf(['zzcarla'], { databaseUrl: backup })).toEqual([]);
    const tombstone = await restored.orm.em.fork().findOneOrFail(Person, person.id);
    expect(tombstone.erasedAt).toEqual(restored.clock.now());
    expect(await repeatErasures(restored)).toBe(0);
    await running.stop();
  });

  it('is restored even if one of them cannot be erased now: the others are, and that one the next time', async () => {
    const app = await appOn(database.url());
    const meet = (name: string) =>
      app.orm.em
        .fork()
        .transactional((em) =>
          meetPerson(em, { name, email: `${name}@example.org`, language: 'da' }, app.clock.now()),
        );
    const [first, second] = [await meet('zzfirst'), await meet('zzsecond')];
    const list = path.join(folder, 'restored.txt');
    await addToErasureList(list, [first.id, second.id]);
    const failing: Feature = {
      name: 'failing',
      personErased: (_em, { personId }) =>
        personId === first.id ? Promise.reject(new Error('No.')) : Promise.resolve(),
    };
    const settings = { ...app.settings, erasures: list };
    const erasedAt = async (id: string) => (await app.orm.em.fork().findOneOrFail(Person, id)).erasedAt;
    expect(await repeatErasures({ ...app, settings, features: [...features, failing] })).toBe(1);
    expect([await erasedAt(first.id), await erasedAt(second.id)]).toEqual([null, app.clock.now()]);
    expect(await repeatErasures({ ...app, settings })).toBe(1);
    expect(await erasedAt(first.id)).toEqual(app.clock.now());
    await app.orm.em.fork().nativeDelete(Person, { id: { $in: [first.id, second.id] } });
    await app.orm.close(true);
  });

  it('needs the list: it is completed from the database, and outlives a line that was cut off', async () => {
    const app = await appOn(database.url());
    const erased = (await app.orm.em.fork().find(Person, { erasedAt: { $ne: null } })).map(({ id }) => id);
    expect(erased).toHaveLength(1);
    rmSync(erasures);
    await repeatErasures(app);
    expect(readFileSync(erasures, 'utf8').trim()).toBe(erased[0]);
    // A crash in the middle of writing.
    const cutOff = '\n01a05bfb-7000-70';
    await addToErasureList(erasures, [cutOff.trim()]);
    await repeatErasures(app);
    expect(readFileSync(erasures, 'utf8').match(new RegExp(String(erased[0]), 'g'))).toHaveLength(1);
    await app.orm.close(true);
  });
});
