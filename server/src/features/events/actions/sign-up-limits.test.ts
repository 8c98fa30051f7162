import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { events } from '../feature.ts';
import { SignUp } from '../model/sign-up.entity.ts';
import { newEvent, signUpInput } from '../testing/new-event.ts';
import { signUpForEvent } from './sign-up-for-event.ts';

const api = useApi({ features: [events] });

/** A process of its own that allows so many sign-ups for each source. */
const aProcess = async (signUpLimit: number) => {
  const context = await api.context();
  const app = { ...api.app(), settings: { ...api.app().settings, signUpLimit } };
  return (input: ReturnType<typeof signUpInput>, source: string) =>
    signUpForEvent({ sql: context.sql, clock: context.clock, app, source }, input).then(
      ({ id }) => id,
      ({ code }: { code: string }) => code,
    );
};
const count = (eventId: string) => api.em().count(SignUp, { event: eventId });

describe('too many sign-ups', () => {
  it('from one source are refused for a quarter of an hour; others go on, and a ticket already given is given again', async () => {
    const event = await newEvent(api.em());
    const signUp = await aProcess(3);
    const first = signUpInput(event);
    const ticket = await signUp(first, '2001:db8::1');
    for (const source of ['2001:db8::2', '2001:db8::3']) await signUp(signUpInput(event), source);
    expect(await signUp(signUpInput(event), '2001:db8::4')).toBe('TOO_MANY_REQUESTS');
    expect(await count(event.id)).toBe(3);
    expect(await signUp(first, '2001:db8::4')).toBe(ticket);
    expect(await signUp(signUpInput(event), '192.0.2.1')).toMatch(/^[0-9a-f-]{36}$/);
    api.clock.advance(15 * 60_000);
    expect(await signUp(signUpInput(event), '2001:db8::4')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await count(event.id)).toBe(5);
  });

  it('for one e-mail address are refused for a day, over all events and sources', async () => {
    const all = await Promise.all([newEvent(api.em()), newEvent(api.em()), newEvent(api.em())]);
    const signUp = await aProcess(60);
    const before = await api.em().count(SignUp);
    const codes: string[] = [];
    for (let number = 0; number < 24; number += 1) {
      const email = number % 2 === 0 ? 'flooded@example.org' : 'Flooded@example.org';
      codes.push(await signUp(signUpInput(all[number % 3] ?? { id: '' }, { email }), `192.0.2.${number}`));
    }
    expect(codes.slice(20)).toEqual(Array(4).fill('TOO_MANY_REQUESTS'));
    expect((await api.em().count(SignUp)) - before).toBe(20);
    const again = () => signUp(signUpInput(all[0], { email: 'flooded@example.org' }), '198.51.100.1');
    api.clock.advance(24 * 60 * 60_000 - 1);
    expect(await again()).toBe('TOO_MANY_REQUESTS');
    api.clock.advance(1);
    expect(await again()).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('are counted without a statement', async () => {
    const event = await newEvent(api.em());
    const signUp = await aProcess(60);
    const { statements } = await api.countQueries(() => signUp(signUpInput(event), '192.0.2.1'));
    expect(statements).toHaveLength(1);
  });
});
