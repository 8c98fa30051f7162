import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { plantPlaces } from '../features/places/model/plant-places.ts';
import { plantVocabulary } from '../features/vocabulary/model/plant-vocabulary.ts';
import { migrate } from '../platform/database/migrate.ts';
import { silentWorkerLog } from '../platform/jobs/worker-log.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { migrations } from './index.ts';

const database = useTestDatabase();
const OLD = `old_${process.pid}`;
const url = () => {
  const old = new URL(database.url());
  old.pathname = `/${OLD}`;
  return old.href;
};
let client: pg.Client;

/** Wednesday at noon in Denmark. */
const OPENED = '2026-09-02T10:00:00.000Z';
const RELEASED = '2026-09-03T08:00:00.000Z';
const ANSWERED = '2026-09-04T08:00:00.000Z';
const MENTOR_DUE = '2026-09-08T14:00:00.000Z';

const id = new Map<string, string>();
const idOf = (name: string) => {
  if (!id.has(name)) id.set(name, randomUUID());
  return id.get(name) ?? '';
};
const query = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await client.query<Row>(text, values)).rows;

beforeAll(async () => {
  await onServer(`create database ${OLD}`);
  await runMigrations({ connectionString: url(), logger: silentWorkerLog });
  const orm = await MikroORM.init({
    clientUrl: url(),
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    ensureDatabase: false,
    migrations: {
      migrationsList: migrations,
      tableName: 'migration',
      snapshot: false,
      allOrNothing: false,
      disableForeignKeys: false,
      silent: true,
    },
  });
  await orm.migrator.up({ to: '1400-requests' });
  await orm.close(true);
  client = new pg.Client({ connectionString: url() });
  await client.connect();
  await plantPlaces(client);
  await plantVocabulary(client);
  await oldWorld();
  await migrate(url());
}, 60_000);
afterAll(async () => {
  await client.end();
  await onServer(`drop database ${OLD} with (force)`);
});

async function onServer(text: string): Promise<void> {
  const server = new pg.Client({ connectionString: database.url() });
  await server.connect();
  await server.query(text);
  await server.end();
}

async function oldWorld(): Promise<void> {
  for (const name of ['mette', 'karen', 'bo', 'anne']) {
    await query('insert into person (id, name, email, created_at) values ($1, $2, $3, $4)', [
      idOf(name),
      name,
      `${name}@example.org`,
      OPENED,
    ]);
  }
  await query(
    `insert into organisation (id, kind_code, created_at) values ($1, 'BUSINESS_SERVICE', $2), ($3, 'COMPANY', $2)`,
    [idOf('council'), OPENED, randomUUID()],
  );
  for (const name of ['karen', 'bo']) {
    await query(
      `insert into mentor (id, person_id, headline, languages, town_id, meeting, travel_limit_minutes, capacity, registered_at, updated_at)
       values ($1, $2, 'Har solgt tøj', '{da}', 'herning', 'EITHER', 30, 9, $3, $3)`,
      [idOf(`mentor ${name}`), idOf(name), OPENED],
    );
  }
  await request('waits', 'WAITING');
  await request('held', 'SUGGESTED');
  await match('held', 'karen', 'HELD', {});
  await request('undone', 'WAITING');
  await match('undone', 'karen', 'UNDONE', { ended_at: RELEASED });
  await request('asked', 'SUGGESTED');
  await match('asked', 'karen', 'ASKED', { due_at: MENTOR_DUE });
  await request('question', 'SUGGESTED');
  await match('question', 'karen', 'QUESTION', { due_at: MENTOR_DUE, question: 'Har du et budget?' });
  await request('declined', 'SUGGESTED');
  await match('declined', 'karen', 'DECLINED', {
    answered_at: ANSWERED,
    ended_at: ANSWERED,
    decline_reason: 'NO_TIME',
    words: 'Jeg har travlt.',
  });
  await match('declined', 'bo', 'ASKED', {
    release_at: '2026-09-07T08:00:00.000Z',
    suggested_at: '2026-09-07T07:59:30.000Z',
    due_at: '2026-09-10T14:00:00.000Z',
  });
  await request('matched', 'MATCHED');
  await match('matched', 'karen', 'MATCHED', { answered_at: ANSWERED });
  await request('over', 'CLOSED');
  await match('over', 'karen', 'ENDED', { answered_at: ANSWERED, ended_at: '2026-09-20T08:00:00.000Z' });
}

async function request(name: string, state: string): Promise<void> {
  await query(
    `insert into venture (id, person_id, contact_name, contact_email, language, idea, industry_id, stage, town_id, topic_ids, languages,
       meeting, travel_limit_minutes, idempotency_key, payload_hash, submitted_at, confirmed_at)
     values ($1, $2, 'Mette', 'mette@example.org', 'da', 'Tøj af gardiner.', 'textile', 'IDEA', 'herning', '{budget}', '{da}', 'EITHER', 30, $3, '', $4, $4)`,
    [idOf(`venture ${name}`), idOf('mette'), randomUUID(), OPENED],
  );
  await query(
    'insert into mentor_request (id, venture_id, state, opened_at, due_at) values ($1, $2, $3, $4, $5)',
    [idOf(name), idOf(`venture ${name}`), state, OPENED, '2026-09-04T14:00:00.000Z'],
  );
}

async function match(
  name: string,
  mentor: string,
  state: string,
  said: Record<string, string>,
): Promise<void> {
  const row: Record<string, unknown> = {
    id: randomUUID(),
    request_id: idOf(name),
    mentor_id: idOf(`mentor ${mentor}`),
    state,
    score: 0.5,
    rationale: '{}',
    rule_version: 1,
    suggested_by: idOf('anne'),
    suggested_at: RELEASED,
    release_at: RELEASED,
    idempotency_key: randomUUID(),
    ...said,
  };
  const columns = Object.keys(row);
  await query(
    `insert into mentor_match (${columns.join(', ')}) values (${columns.map((_, place) => `$${place + 1}`).join(', ')})`,
    Object.values(row),
  );
}

const turnsOf = async (name: string) =>
  (
    await query<{ party: string; ended_by: string | null; due: Date; took: number | null }>(
      `select party, ended_by, due_at as due, took_business_days as took from request_turn where request_id = $1 order by began_at, ended_at nulls last`,
      [idOf(name)],
    )
  ).map(({ party, ended_by: by, due, took }) => [party, by, due.toISOString(), took]);
const stepsOf = async (name: string) =>
  (
    await query<{ kind: string }>('select kind from request_step where request_id = $1 order by at, place', [
      idOf(name),
    ])
  ).map(({ kind }) => kind);
const requestOf = async (name: string) =>
  (
    await query(
      'select state, outcome, turn_party, turn_person_id, assignee_id, turn_due_at, closed_at from request where id = $1',
      [idOf(name)],
    )
  )[0];

describe('requests from before there was a response clock', () => {
  it('all have one now, of the same id, answered by the business council', async () => {
    expect(
      await query(
        `select q.kind, q.focus_area, q.subject_kind, q.asker_id, q.unit_id, q.promised_at, count(*)::int as count
           from request q join mentor_request r on r.id = q.id and r.venture_id = q.subject_id
          where (q.state = 'OPEN') = (r.state in ('WAITING', 'SUGGESTED')) group by 1, 2, 3, 4, 5, 6`,
      ),
    ).toEqual([
      {
        kind: 'MENTOR',
        focus_area: 3,
        subject_kind: 'VENTURE',
        asker_id: idOf('mette'),
        unit_id: idOf('council'),
        promised_at: new Date('2026-09-04T14:00:00.000Z'),
        count: 8,
      },
    ]);
  });

  it('that wait are ours, also while a suggestion could be undone', async () => {
    for (const name of ['waits', 'held', 'undone']) {
      expect(await turnsOf(name)).toEqual([['UNIT', null, '2026-09-04T14:00:00.000Z', null]]);
      expect(await stepsOf(name)).toEqual(['OPENED']);
      expect(await requestOf(name)).toMatchObject({ state: 'OPEN', turn_party: 'UNIT', assignee_id: null });
    }
  });

  it('keep the time until which a mentor or an entrepreneur was asked to answer', async () => {
    expect(await requestOf('asked')).toMatchObject({
      turn_party: 'ASKED',
      turn_person_id: idOf('karen'),
      assignee_id: idOf('anne'),
      turn_due_at: new Date(MENTOR_DUE),
    });
    expect(await requestOf('question')).toMatchObject({
      turn_party: 'ASKER',
      turn_person_id: idOf('mette'),
      turn_due_at: new Date(MENTOR_DUE),
    });
    expect(await stepsOf('question')).toEqual(['OPENED', 'TURN_GIVEN', 'ASKED_FIRST']);
  });

  it('remember who said no and why, and who was asked after', async () => {
    expect(await turnsOf('declined')).toEqual([
      // Wednesday noon to Thursday ten: six of eight hours.
      ['UNIT', 'ANSWERED', '2026-09-04T14:00:00.000Z', 0.75],
      ['ASKED', 'REFUSED', '2026-09-08T14:00:00.000Z', 1],
      ['UNIT', 'ANSWERED', '2026-09-08T14:00:00.000Z', 1],
      ['ASKED', null, '2026-09-10T14:00:00.000Z', null],
    ]);
    expect(
      await query(`select reason, words from request_step where request_id = $1 and kind = 'REFUSED'`, [
        idOf('declined'),
      ]),
    ).toEqual([{ reason: 'NO_TIME', words: 'Jeg har travlt.' }]);
  });

  it('that found a mentor are closed since the yes, also when the match is over by now', async () => {
    for (const name of ['matched', 'over']) {
      expect(await requestOf(name)).toMatchObject({
        state: 'CLOSED',
        outcome: 'FULFILLED',
        turn_party: null,
        closed_at: new Date(ANSWERED),
      });
      expect(await stepsOf(name)).toEqual(['OPENED', 'TURN_GIVEN', 'ANSWERED', 'CLOSED']);
      expect((await turnsOf(name)).map(([party, by]) => [party, by])).toEqual([
        ['UNIT', 'ANSWERED'],
        ['ASKED', 'ANSWERED'],
      ]);
    }
  });
});
