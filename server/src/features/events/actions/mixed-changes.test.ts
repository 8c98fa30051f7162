import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { events } from '../feature.ts';
import { Event } from '../model/event.entity.ts';
import { SignUp } from '../model/sign-up.entity.ts';
import { ticketToken } from '../model/ticket-token.ts';
import { newEvent, signUpInput } from '../testing/new-event.ts';
import { seatFaults } from '../testing/seat-faults.ts';
import { cancelSignUp } from './cancel-sign-up.ts';
import { changeEventCapacity } from './change-event-capacity.ts';
import { signUpForEvent } from './sign-up-for-event.ts';

const api = useApi({ features: [events] });

/** The same numbers in every run (a linear congruential generator); who wins each race is still up to the moment. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

describe('240 sign-ups, cancellations and changes of capacity, eight at a time', () => {
  it('never seat more than there are seats, let nobody wait while one is free, and write one mail for each thing', async () => {
    const throwDice = dice(7);
    const event = await newEvent(api.em(), { capacity: 12, sessions: [{ capacity: 3 }, { capacity: 9 }] });
    const sessionIds = event.sessions.getItems().map(({ id }) => id);
    const tickets: string[] = [];
    const secret = api.app().settings.sessionSecret;

    const signUp = async () => {
      const chosen = sessionIds.filter(() => throwDice(2) === 0);
      const email = `person-${throwDice(120)}@example.org`;
      const ticket = await signUpForEvent(
        await api.context(),
        signUpInput(event, { email, sessionIds: chosen }),
      );
      tickets.push(ticket.id);
    };
    const cancel = async () => {
      const signUpId = tickets[throwDice(tickets.length)];
      if (signUpId === undefined) return;
      await cancelSignUp(await api.context(), { ticketToken: ticketToken(secret, signUpId) });
    };
    const changeCapacity = async () => {
      const { version, seatsTaken } = await api.em().findOneOrFail(Event, event.id);
      const organiser = { personId: 'p', hats: [{ kind: 'ADMINISTRATOR' as const, organisationId: null }] };
      const input = {
        eventId: event.id,
        capacity: Math.max(1, seatsTaken + throwDice(6) - 2),
        expectedVersion: version,
      };
      await changeEventCapacity(await api.context({ as: organiser }), input).catch(
        ({ code }: { code: string }) => {
          expect(['CONFLICT', 'BELOW_SEATS_TAKEN']).toContain(code);
        },
      );
    };
    const somethingElse = (): Promise<void> => {
      const thrown = throwDice(20);
      if (thrown < 11) return signUp();
      return thrown < 18 ? cancel() : changeCapacity();
    };

    for (let round = 0; round < 30; round += 1) {
      await Promise.all(Array.from({ length: 8 }, somethingElse));
      expect(await seatFaults(api.em(), event.id)).toEqual([]);
    }

    const signUps = await api.em().find(SignUp, { event: event.id });
    expect(signUps.length).toBeGreaterThan(90);
    expect(signUps.filter(({ state }) => state === 'CANCELLED').length).toBeGreaterThan(25);
    const promotedTwice = await api.em().execute(
      `select payload->>'signUpId' from graphile_worker._private_jobs
        where payload->>'day' = 'yes' group by 1 having count(*) > 1`,
    );
    expect(promotedTwice).toEqual([]);
    await api.runJobs();
    const names = (await api.mails()).map(({ messageId }) => messageId);
    expect(new Set(names).size).toBe(names.length);
    const cancelled = signUps.filter(({ state, isRepeat }) => state === 'CANCELLED' && !isRepeat);
    expect(names.filter((name) => name.startsWith('cancellation-')).sort()).toEqual(
      cancelled.map(({ id }) => `cancellation-${id}`).sort(),
    );
    const staying = signUps.filter(({ state, isRepeat }) => state !== 'CANCELLED' && !isRepeat);
    expect(names.filter((name) => /^sign-up-(?!again)/.test(name)).sort()).toEqual(
      staying.map(({ id }) => `sign-up-${id}`).sort(),
    );
  }, 120_000);
});
