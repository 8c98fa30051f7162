import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { newId } from '../../../platform/ids.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { cancelSignUp } from '../actions/cancel-sign-up.ts';
import { signUpForEvent } from '../actions/sign-up-for-event.ts';
import { events } from '../feature.ts';
import type { Event } from '../model/event.entity.ts';
import { ticketToken } from '../model/ticket-token.ts';
import { newEvent, signUpInput } from '../testing/new-event.ts';

const SOMEBODY = newId();
let viewer: Viewer | null = null;
/** Stands in for the accounts feature: says who asks. */
const visitors = {
  name: 'visitors',
  viewers: { bySession: async () => viewer, byPerson: async () => viewer },
};
const api = useApi({ features: [events, visitors] });

let http: FastifyInstance;
let event: Event;

beforeAll(async () => {
  http = fastify();
  await http.register((await import('@fastify/cookie')).default);
  events.routes?.(http, api.app());
  event = await newEvent(api.em(), { slug: 'dagen', capacity: 1, sessions: [{}] });
});

afterAll(() => http.close());

const signUp = async (changes: Partial<ReturnType<typeof signUpInput>> = {}) => {
  const { id } = await signUpForEvent(await api.context(), signUpInput(event, changes));
  return ticketToken(api.app().settings.sessionSecret, id);
};

describe('calendar files', () => {
  it('of an event are for everybody, in the language asked for', async () => {
    const answer = await http.inject('/events/dagen/calendar.ics?language=en');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="dagen.ics"',
    });
    expect(answer.body).toContain('SUMMARY:Entrepreneur Day');
    expect(answer.body).toContain('DTSTART:20261112T080000Z');
  });

  it('of a ticket are for whoever has its secret, and cancel when it is cancelled', async () => {
    const token = await signUp({ language: 'de' });
    const file = (await http.inject(`/tickets/${token}/calendar.ics`)).body;
    expect(file).toContain('SUMMARY:Gründertag');
    expect(file).toContain('STATUS:CONFIRMED');
    await cancelSignUp(await api.context(), { ticketToken: token });
    const answer = await http.inject(`/tickets/${token}/calendar.ics`);
    expect(answer.body).toContain('METHOD:CANCEL');
    expect(answer.body).toContain('SEQUENCE:1');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each(['/events/ingen/calendar.ics', '/events/%00/calendar.ics', '/tickets/forged.token/calendar.ics'])(
    'do not exist at %s',
    async (address) => expect((await http.inject(address)).statusCode).toBe(404),
  );
});

describe('the list for Excel', () => {
  it('is for those who run the event, starts no formula, and has each person once', async () => {
    const sessionIds = event.sessions.getItems().map(({ id }) => id);
    await signUp({ name: '=HYPERLINK("x")', email: 'first@example.org', sessionIds });
    await signUp({ name: 'Åse; Møller', email: 'second@example.org', sessionIds });
    await signUp({ name: 'Gentaget', email: 'second@example.org' });
    viewer = {
      personId: SOMEBODY,
      sessionId: 's',
      language: 'da',
      hats: [{ kind: 'ORGANISER', organisationId: event.organiserId }],
    };
    const answer = await http.inject('/events/dagen/sign-ups.csv');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'no-store',
    });
    const lines = answer.body.split('\r\n');
    expect(lines[0]).toBe('\uFEFFNavn;E-mail;Kode;Status;Plads på ventelisten;Tilmeldt;Oplæg');
    expect(lines).toHaveLength(5);
    expect(answer.body).toMatch(
      /"'=HYPERLINK\(""x""\)";first@example\.org;\d{6};Tilmeldt;;2026-09-01 10:00;Oplæg 1\r\n/,
    );
    expect(answer.body).toMatch(
      /"Åse; Møller";second@example\.org;\d{6};Venteliste;1;2026-09-01 10:00;Oplæg 1 \(venteliste\)\r\n/,
    );
  });

  it('is written down: who took it, for which event, and each who stands in it', async () => {
    const written = () =>
      api.asOwner(
        `select action, actor_id as who, organisation_id as organisation, purpose, record_kind as kind, count(*)::int as count
           from audit_entry where action in ('EXPORT', 'READ') group by 1, 2, 3, 4, 5 order by 1`,
      );
    const by = { who: SOMEBODY, organisation: event.organiserId, purpose: 'EVENTS' };
    expect(await written()).toEqual([
      { ...by, action: 'EXPORT', kind: 'EVENT', count: 1 },
      { ...by, action: 'READ', kind: 'SIGN_UP', count: 3 },
    ]);
  });

  it('does not exist for anybody else', async () => {
    const asked = async () => (await http.inject('/events/dagen/sign-ups.csv')).statusCode;
    viewer = null;
    expect(await asked()).toBe(404);
    viewer = {
      personId: SOMEBODY,
      sessionId: 's',
      language: 'da',
      hats: [{ kind: 'ADVISER', organisationId: event.organiserId }],
    };
    expect(await asked()).toBe(404);
  });
});
