import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { openSession } from '../../accounts/index.ts';
import { newEvent, signUpInput } from '../../events/testing/new-event.ts';
import { aProfile, somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';
import { doneBy } from '../../../testing/whole-life.ts';
import { notify } from '../../notifications/index.ts';

const START = '2026-09-01T08:00:00.000Z';
const DAY = 24 * 60 * 60_000;
const api = useApi({ now: START });

let ida: Someone;
let threadId = '';
beforeAll(async () => {
  ida = await somebody(api, 'Ida');
  const bent = await somebody(api, 'Bent');
  const administrator = await somebody(api, 'Signe', 'ADMINISTRATOR');
  const event = await newEvent(api.em(), {
    startsAt: new Date(START),
    endsAt: new Date('2026-09-01T14:00:00Z'),
  });
  api.clock.advance(-DAY);
  const input = { ...signUpInput(event, { name: 'Ida Holm', email: ida.email }), language: 'DA' };
  await doneBy(
    api,
    'mutation ($input: SignUpForEventInput!) { done: signUpForEvent(input: $input) { problem { code } } }',
    {
      input,
    },
  );
  api.clock.set(START);
  await doneBy(
    api,
    'mutation ($email: String!) { done: invite(input: { email: $email, hatKind: ADVISER }) { problem { code } } }',
    { email: 'ny@example.org' },
    administrator,
  );
  await doneBy(
    api,
    'mutation ($email: String!) { done: requestLoginLink(input: { email: $email, language: DA }) { problem { code } } }',
    { email: 'ny@example.org' },
  );
  await doneBy(
    api,
    'mutation ($input: SubmitProfileInput!) { done: submitProfile(input: $input) { problem { code } } }',
    {
      input: aProfile({ email: 'ukendt@example.org' }),
    },
  );
  await api.runJobs();
  const em = api.em();
  // A day before everything else, so that each ends by itself.
  await em.execute(`update outbox_mail set created_at = created_at - interval '1 day'`);
  const { personId } = ida.as;
  await openSession(em, { personId, provenBy: 'LINK' }, api.clock.now());
  await notify(em, personId, 'HAT_GIVEN', null, api.clock.now());
  threadId = randomUUID();
  await em.execute(
    `insert into introduction (id, kind, subject_kind, subject_id, is_exclusive, first_person_id, second_person_id, state,
       proposed_at, introduced_at, ended_at) values (?, 'MENTOR', 'VENTURE', ?, false, ?, ?, 'ENDED', ?, ?, ?)`,
    [threadId, randomUUID(), personId, bent.as.personId, START, START, START],
  );
  await em.execute(
    `insert into message (id, thread_id, sender_id, receiver_id, body, written_at, release_at, released_at, idempotency_key,
       payload_hash) values (?, ?, ?, ?, 'Hej', ?, ?, ?, ?, '')`,
    [randomUUID(), threadId, personId, bent.as.personId, START, START, START, randomUUID()],
  );
});

/** What the nightly job leaves, so many days after the start. */
async function after(days: number, hours: number): Promise<Record<string, number>> {
  api.clock.set(new Date(Date.parse(START) + days * DAY + hours * 60 * 60_000).toISOString());
  await queueJob(api.em(), 'run-retention', {});
  await api.runJobs();
  return counts();
}

async function counts(): Promise<Record<string, number>> {
  const [row] = await api.em().execute<Record<string, number>[]>(
    `select (select count(*)::int from sign_up) as "signUps",
            (select count(*)::int from sign_up where email like '%@%' and name <> '') as "signUpsWithName",
            (select count(*)::int from login_link where email = 'ny@example.org') as "loginLinks",
            (select count(*)::int from invitation) as invitations,
            (select count(*)::int from notification) as notifications,
            (select count(*)::int from venture) as ventures,
            (select count(*)::int from account_session) as sessions,
            (select count(*)::int from outbox_mail) as mails,
            (select count(*)::int from message where thread_id = ?) as messages,
            (select seats_taken from event) as seats`,
    [threadId],
  );
  return row ?? {};
}

describe('what is kept, each for its purpose', () => {
  // The event is over at 14:00, everything else begins at 8:00: an hour before and an hour after each moment.
  it.each([
    ['a login link', 'loginLinks', 1, 2],
    ['a session', 'sessions', 14, 1],
    ['a mail that was sent', 'mails', 29, 1],
    ['a profile nobody has confirmed', 'ventures', 30, 1],
    ['an invitation nobody has accepted', 'invitations', 90, 1],
    ['the name behind a sign-up', 'signUpsWithName', 180, 7],
    ['a notification', 'notifications', 365, 1],
    ['a message of a talk that has ended', 'messages', 730, 1],
  ])(
    '%s is there the hour before its time is over, and gone the hour after',
    async (_what, name, days, hours) => {
      expect((await after(days, hours - 2))[name]).toBeGreaterThan(0);
      expect((await after(days, hours))[name]).toBe(0);
    },
  );

  it('is what it was when the job runs again', async () => {
    const before = await counts();
    expect(await after(731, 1)).toEqual(before);
  });

  it('leaves what was counted', async () => {
    expect(await counts()).toMatchObject({ signUps: 1, seats: 1 });
  });

  it('runs by itself every night', () => {
    const cron = api.app().features.flatMap((feature) => feature.cron ?? []);
    expect(cron).toContainEqual({ job: 'run-retention', at: '30 2 * * *' });
  });
});
