import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { useTestDatabase } from '@vaekstbro/server/src/testing/test-database.ts';
import { Client } from 'pg';
import { plantLarge } from '../large/plant-large.ts';
import { plantWorld } from '../world/plant-world.ts';
import { STORIES } from './index.ts';

const database = useTestDatabase();
const NOW = new Date('2026-11-23T09:00:00.000Z');
let client: Client;

beforeAll(async () => {
  client = new Client({ connectionString: database.url() });
  await client.connect();
});
afterAll(() => client.end());

/** Plants, looks, and takes everything away again. */
async function inPlantedWorld<T>(plant: () => Promise<unknown>, question: string): Promise<T[]> {
  await plant();
  const { rows } = await client.query(question);
  await client.query('truncate organisation, person, event, venture, mentor cascade');
  return rows as T[];
}

it('leaves one seat at Entrepreneur Day in the story last-seat', async () => {
  const rows = await inPlantedWorld(
    () => plantWorld(client, STORIES['last-seat']?.build(NOW) ?? {}),
    'select capacity - seats_taken as left from event',
  );
  expect(rows).toEqual([{ left: 1 }]);
});

it('has mentors and an empty desk in the story mentors', async () => {
  const rows = await inPlantedWorld(
    () => plantWorld(client, STORIES.mentors?.build(NOW) ?? {}),
    'select (select count(*) from mentor)::int as mentors, (select count(*) from mentor_request)::int as requests',
  );
  expect(rows).toEqual([{ mentors: 44, requests: 0 }]);
});

it('generates a large world whose counters are true', async () => {
  const rows = await inPlantedWorld(
    () => plantLarge(client, { people: 1000 }, NOW, () => undefined),
    `select (select count(*) from mentor)::int as mentors, (select count(*) from venture)::int as ventures,
            (select count(*) from event)::int as events, (select count(*) from sign_up)::int as "signUps",
            (select count(*) from event e where seats_taken <>
               (select count(*) from sign_up where event_id = e.id))::int as "wrongEvents",
            (select count(*) from event_session s where seats_taken <>
               (select count(*) from session_seat where session_id = s.id))::int as "wrongSessions"`,
  );
  expect(rows).toEqual([
    { mentors: 500, ventures: 500, events: 10, signUps: 600, wrongEvents: 0, wrongSessions: 0 },
  ]);
});
