import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { accounts } from '../../accounts/feature.ts';
import { organisations } from '../../organisations/feature.ts';
import { meetPerson } from '../../people/index.ts';
import { people } from '../../people/feature.ts';
import { places } from '../../places/feature.ts';
import { cancelSignUp } from '../actions/cancel-sign-up.ts';
import { signUpForEvent } from '../actions/sign-up-for-event.ts';
import { events } from '../feature.ts';
import type { Event } from '../model/event.entity.ts';
import { ticketToken } from '../model/ticket-token.ts';
import { newEvent, signUpInput } from '../testing/new-event.ts';

const api = useApi({ features: [places, organisations, people, accounts, events] });
const MINE = `{ viewer { tickets { name state waitingPosition event { slug seatsLeft } } } }`;

let mette: string;
let unproven: string;

const meet = (name: string, email: string) =>
  api.em().transactional(async (em) => {
    const person = await meetPerson(em, { name, email, language: 'da' }, api.clock.now());
    return person.id;
  });
const signUp = async (event: Event, email: string) =>
  signUpForEvent(await api.context({}), { ...signUpInput(event), email });

beforeAll(async () => {
  mette = await meet('Mette', 'mette@example.org');
  unproven = await meet('Uden Bevis', 'uden@example.org');
  await api.em().getConnection().execute('update person set email_proven_at = now() where id = ?', [mette]);
  const em = api.em();
  const later = await newEvent(em, { slug: 'senere', capacity: 1 });
  const { organiserId } = later;
  const sooner = await newEvent(em, {
    slug: 'snart',
    organiserId,
    startsAt: new Date('2026-09-20T08:00:00Z'),
    endsAt: new Date('2026-09-20T14:00:00Z'),
  });
  const given = await newEvent(em, { slug: 'opgivet', organiserId });
  await signUp(later, 'anden@example.org');
  await signUp(later, 'METTE@example.org');
  await signUp(sooner, 'mette@example.org');
  await signUp(sooner, 'uden@example.org');
  const { id } = await signUp(given, 'mette@example.org');
  await cancelSignUp(await api.context({}), {
    ticketToken: ticketToken(api.app().settings.sessionSecret, id),
  });
});

const ticketsOf = async (personId: string) =>
  (await api.run<{ viewer: { tickets: unknown[] } }>(MINE, {}, { as: personId })).viewer.tickets;

describe('my tickets', () => {
  it('are those ordered with my address, the next first, without what I gave up', async () => {
    expect(await ticketsOf(mette)).toEqual([
      expect.objectContaining({ state: 'SEATED', event: expect.objectContaining({ slug: 'snart' }) }),
      {
        name: 'Mette Holm',
        state: 'WAITING',
        waitingPosition: 1,
        event: { slug: 'senere', seatsLeft: 0 },
      },
    ]);
  });

  it('are none before I have proven the address, also when somebody signed up with it', async () => {
    expect(await ticketsOf(unproven)).toEqual([]);
  });

  it('end with the event', async () => {
    const before = api.clock.now().toISOString();
    api.clock.set('2026-09-21T08:00:00.000Z');
    const slugs = (await ticketsOf(mette)) as { event: { slug: string } }[];
    api.clock.set(before);
    expect(slugs.map(({ event }) => event.slug)).toEqual(['senere']);
  });

  it('are read with the same number of statements, however many they are', async () => {
    const { statements } = await api.countQueries(() => ticketsOf(mette));
    expect(statements.filter((text) => text.includes('sign_up u')).length).toBe(1);
  });
});
