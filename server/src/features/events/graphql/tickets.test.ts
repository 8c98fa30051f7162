import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { organisations } from '../../organisations/feature.ts';
import { places } from '../../places/feature.ts';
import { events } from '../feature.ts';
import type { Event } from '../model/event.entity.ts';
import { newEvent, signUpInput } from '../testing/new-event.ts';

const api = useApi({ features: [places, organisations, events] });

let october: Event;
let hidden: Event;
let over: Event;

beforeAll(async () => {
  const em = api.em();
  october = await newEvent(em, { slug: 'oktober', capacity: 2, sessions: [{ capacity: 1 }, {}] });
  const { organiserId } = october;
  hidden = await newEvent(em, { slug: 'skjult', organiserId, publishedAt: null });
  const startsAt = new Date('2026-08-20T08:00:00Z');
  over = await newEvent(em, {
    slug: 'forbi',
    organiserId,
    startsAt,
    endsAt: new Date('2026-08-20T14:00:00Z'),
  });
});

describe('a ticket', () => {
  const SIGN_UP = `mutation ($input: SignUpForEventInput!) {
    signUpForEvent(input: $input) {
      ticket {
        id token code qrSvgPath qrSize name state waitingPosition calendarUrl
        event { slug seatsLeft waitingCount } seats { session { title { en } seatsLeft } state waitingPosition }
      }
      problem { code field }
    }
  }`;
  const TICKET = `query ($token: String!) { ticket(token: $token) { id name code state waitingPosition event { slug } seats { state } } }`;
  const CANCEL = `mutation ($input: CancelSignUpInput!) {
    cancelSignUp(input: $input) { ticket { id state event { seatsLeft } } problem { code field } }
  }`;
  type Signed = { signUpForEvent: { ticket: { id: string; token: string } | null; problem: unknown } };
  const asSent = (changes: object = {}) => ({
    input: { ...signUpInput(october), language: 'DA', ...changes },
  });

  it('is what signing up without an account leads to, opened by its token, given up by it', async () => {
    const sessionIds = october.sessions
      .getItems()
      .slice(0, 1)
      .map(({ id }) => id);
    const { signUpForEvent } = await api.run<Signed>(SIGN_UP, asSent({ sessionIds }));
    const { ticket } = signUpForEvent;
    expect(signUpForEvent).toEqual({
      problem: null,
      ticket: {
        id: expect.any(String),
        token: expect.stringMatching(/^[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}$/),
        code: expect.stringMatching(/^\d{6}$/),
        qrSvgPath: expect.stringMatching(/^(M\d+ \d+h\d+v1h-\d+z)+$/),
        qrSize: 33,
        name: 'Mette Holm',
        state: 'SEATED',
        waitingPosition: null,
        calendarUrl: `http://localhost:4000/tickets/${ticket?.token}/calendar.ics`,
        event: { slug: 'oktober', seatsLeft: 1, waitingCount: 0 },
        seats: [
          { session: { title: { en: 'Session 1' }, seatsLeft: 0 }, state: 'SEATED', waitingPosition: null },
        ],
      },
    });
    expect(await api.run(TICKET, { token: ticket?.token })).toMatchObject({
      ticket: {
        id: ticket?.id,
        name: 'Mette Holm',
        state: 'SEATED',
        event: { slug: 'oktober' },
        seats: [{ state: 'SEATED' }],
      },
    });
    expect(await api.run(CANCEL, { input: { ticketToken: ticket?.token } })).toEqual({
      cancelSignUp: {
        ticket: { id: ticket?.id, state: 'CANCELLED', event: { seatsLeft: 2 } },
        problem: null,
      },
    });
  });

  it('is not opened by anything but its token', async () => {
    const { signUpForEvent } = await api.run<Signed>(SIGN_UP, asSent());
    for (const token of [signUpForEvent.ticket?.id, `${signUpForEvent.ticket?.id}.x`, '', 'a'.repeat(400)]) {
      expect(await api.run(TICKET, { token })).toEqual({ ticket: null });
    }
  });

  it('is refused with a code and the field it is about', async () => {
    const refused = async (changes: object) =>
      (await api.run<Signed>(SIGN_UP, asSent(changes))).signUpForEvent;
    expect(await refused({ email: 'mette' })).toEqual({
      ticket: null,
      problem: { code: 'EMAIL_INVALID', field: 'email' },
    });
    expect(await refused({ name: '010203-1234' })).toEqual({
      ticket: null,
      problem: { code: 'CPR_REFUSED', field: 'name' },
    });
    expect(await refused({ eventId: over.id })).toEqual({
      ticket: null,
      problem: { code: 'EVENT_CLOSED', field: 'eventId' },
    });
    expect(await refused({ eventId: hidden.id })).toEqual({
      ticket: null,
      problem: { code: 'NOT_FOUND', field: 'eventId' },
    });
  });
});
