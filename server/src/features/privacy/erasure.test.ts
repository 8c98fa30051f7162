import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runOnce } from 'graphile-worker';
import { features } from '../../app.ts';
import type { Feature } from '../../platform/feature.ts';
import { queueJob } from '../../platform/jobs/queue-job.ts';
import { taskListOf } from '../../platform/jobs/tasks.ts';
import { workerLog } from '../../platform/jobs/worker-log.ts';
import { startProcess } from '../../platform/start-process.ts';
import type { RunningProcess } from '../../platform/start-process.ts';
import { capturedLog, placesOf } from '../../testing/everything-kept.ts';
import { useApi } from '../../testing/run-operation.ts';
import { aLife, aWorldAround, theyAdvise, theyMeet, theyRefuse } from '../../testing/whole-life.ts';
import type { Around, Life } from '../../testing/whole-life.ts';
import { Person } from '../people/index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'vaekstbro-erasures-'));
const erasures = path.join(folder, 'erasures.txt');
const { log, text: logged } = capturedLog();
/** The postman who drops everything, and says whose it was. */
const clumsy: Feature = {
  name: 'clumsy',
  jobs: {
    drop: async ({ personId = '' }, { em }) => {
      const person = await em.findOneOrFail(Person, personId);
      throw new Error(`Nobody opens at ${person.email ?? ''}, call 27 18 28 18`);
    },
  },
};
const api = useApi({ features: [...features, clumsy], log, settings: { erasures } });

const ERASE =
  'mutation ($email: String!) { eraseMe(input: { email: $email }) { done problem { code field } } }';
type Erased = { eraseMe: { done: boolean | null; problem: { code: string; field: string | null } | null } };

let http: RunningProcess;
let around: Around;
let alma: Life;
let bror: Life;
let asMentor = '';
beforeAll(async () => {
  around = await aWorldAround(api);
  alma = await aLife(api, 'zzalma', '27 18 28 18', around);
  bror = await aLife(api, 'zzbror', '31 41 59 26', around);
  await theyMeet(api, alma, bror, around);
  asMentor = await theyMeet(api, bror, alma, around);
  await theyAdvise(api, alma, around);
  await theyRefuse(api, alma, around);
  api.clock.set('2026-09-02T08:00:00.000Z');
  await api.runJobs();
  http = await startProcess(api.app());
  await overHttp('query ($name: String!) { nothing(name: $name) }', { name: alma.name });
  await overHttp(
    'mutation ($e: String!) { logIn(input: { email: $e, password: $e }) { problem { code } } }',
    {
      e: alma.email,
    },
  );
  await fetch(`${http.address ?? ''}/tickets/${alma.mark}?email=${alma.email}`);
  await queueJob(api.em(), 'drop', { personId: alma.personId });
  const { drop } = taskListOf(api.app());
  if (!drop) throw new Error('The postman is not there.');
  await runOnce({ connectionString: api.databaseUrl(), taskList: { drop }, logger: workerLog(log) });
}, 60_000);
afterAll(async () => {
  await http.stop();
  rmSync(folder, { recursive: true, force: true });
});

const overHttp = (query: string, variables: object) =>
  fetch(`${http.address ?? ''}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });

const wordsOf = ({ mark, phone }: Life): string[] => [mark, phone, phone.replaceAll(' ', '')];
const kept = () => placesOf(wordsOf(alma), { databaseUrl: api.databaseUrl(), files: [erasures] });
const keptOfOther = () => placesOf(wordsOf(bror), { databaseUrl: api.databaseUrl() });
const figures = async (): Promise<unknown> => {
  const [row] = await api.em().execute(
    `select (select count(*) from sign_up) as sign_ups, (select count(*) from venture where person_id is not null) as ventures,
            (select count(*) from mentor) as mentors, (select count(*) from mentor_request) as requests,
            (select count(*) from mentor_match) as matches, (select count(*) from request_turn) as turns,
            (select count(*) from message) as messages, (select count(*) from person) as people,
            (select seats_taken from event where slug = 'snart-forbi') as seats_of_past_event`,
  );
  return row;
};

describe('somebody who asks to be erased', () => {
  it('types their address again; another one changes nothing', async () => {
    const before = await kept();
    const { eraseMe } = await api.run<Erased>(
      ERASE,
      { email: 'noget.andet@example.org' },
      { as: alma.personId },
    );
    expect(eraseMe).toEqual({ done: null, problem: { code: 'EMAIL_DIFFERS', field: 'email' } });
    expect(await kept()).toEqual(before);
  });

  it('leaves no trace of e-mail, name or phone in any table, file or log', async () => {
    // Without this the scan could be blind: before, they are found in all these tables.
    const tables = new Set((await kept()).map((place) => place.split(':')[0]));
    expect([...tables].sort()).toEqual(
      expect.arrayContaining([
        'public.invitation',
        'public.login_link',
        'public.mentor',
        'public.mentor_case',
        'public.mentor_match',
        'public.message',
        'public.outbox_mail',
        'public.person',
        'public.sign_up',
        'public.venture',
      ]),
    );
    const ofOther = await keptOfOther();
    const counted = await figures();

    const { eraseMe } = await api.run<Erased>(
      ERASE,
      { email: alma.email.toUpperCase() },
      { as: alma.personId },
    );
    expect(eraseMe).toEqual({ done: true, problem: null });
    // Jobs that waited, and those that told the others.
    await api.runJobs();
    api.clock.advance(60_000);
    await api.runJobs();

    expect(await kept()).toEqual([]);
    for (const word of wordsOf(alma)) expect(logged().toLowerCase()).not.toContain(word);
    expect(logged()).toContain('"route":"/graphql"');
    expect(logged()).toContain('Failed task');
    expect(readFileSync(erasures, 'utf8').trim()).toBe(alma.personId);
    // What was counted stays counted, and nobody else loses a word.
    expect(await figures()).toEqual(counted);
    expect((await keptOfOther()).length).toBeGreaterThanOrEqual(ofOther.length);
  });

  it('is nobody from the next request on', async () => {
    const person = await api.em().findOneOrFail(Person, alma.personId);
    expect(person).toMatchObject({
      name: '',
      email: null,
      townId: null,
      erasedAt: new Date('2026-09-02T08:00:00.000Z'),
    });
    const { count } = (
      await api
        .em()
        .execute<{ count: number }[]>(
          'select count(*)::int as count from account_session where person_id = ?',
          [alma.personId],
        )
    )[0] ?? { count: -1 };
    expect(count).toBe(0);
  });

  it('gives back what others wait for, and those are told', async () => {
    const { mentors } = await api.run<{ mentors: { nodes: { id: string }[] } }>(
      '{ mentors(first: 50) { nodes { id } } }',
    );
    expect(mentors.nodes.map(({ id }) => id)).not.toContain(alma.mentorId);
    const [match] = await api
      .em()
      .execute<{ state: string }[]>('select state from mentor_match where id = ?', [asMentor]);
    expect(match?.state).toBe('ENDED');
    const [seat] = await api
      .em()
      .execute<{ state: string }[]>(`select state from sign_up where event_id = ? and email = ?`, [
        around.eventId,
        bror.email,
      ]);
    expect(seat?.state).toBe('SEATED');
  });

  it('is a line without name and address on the list of an event that is over', async () => {
    const [past] = await api
      .em()
      .execute<{ organisationId: string }[]>(
        'select organiser_id as "organisationId" from event where id = ?',
        [around.pastEventId],
      );
    const hats = [{ kind: 'ORGANISER' as const, organisationId: past?.organisationId ?? null }];
    const { signUps } = await api.run<{ signUps: { nodes: object[]; totalCount: number } }>(
      'query ($eventId: ID!) { signUps(eventId: $eventId) { nodes { name email } totalCount } }',
      { eventId: around.pastEventId },
      { as: { personId: around.administrator.as.personId, hats } },
    );
    expect(signUps.totalCount).toBe(2);
    expect(signUps.nodes).toContainEqual({ name: '', email: '' });
    expect(signUps.nodes).toContainEqual({ name: bror.name, email: bror.email });
  });

  it('is written down as an erasure, by id alone', async () => {
    const deeds = await api
      .em()
      .execute(`select actor_id, subject_person_id, result from audit_entry where action = 'ERASE'`);
    expect(deeds).toEqual([{ actor_id: alma.personId, subject_person_id: alma.personId, result: 'DONE' }]);
  });
});
