import { describe, expect, it } from '@jest/globals';
import type { ViewerHat } from '../../../platform/viewer.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { events } from '../feature.ts';
import { Event } from '../model/event.entity.ts';
import { ticketOf } from '../queries/tickets.ts';
import { newEvent, signUpInput } from '../testing/new-event.ts';
import { seatFaults } from '../testing/seat-faults.ts';
import { changeEventCapacity } from './change-event-capacity.ts';
import { signUpForEvent } from './sign-up-for-event.ts';

const api = useApi({ features: [events] });

const asOrganiserOf = (organisationId: string) => as({ kind: 'ORGANISER', organisationId });
const as = (...hats: ViewerHat[]) => api.context({ as: { personId: 'p', hats } });
const signUp = async (event: Event) => signUpForEvent(await api.context(), signUpInput(event));
const change = async (event: Event, capacity: number, expectedVersion = 1) =>
  changeEventCapacity(await asOrganiserOf(event.organiserId), {
    eventId: event.id,
    capacity,
    expectedVersion,
  });
const reload = (event: Event) => api.em().findOneOrFail(Event, event.id);

describe('the number of seats', () => {
  it('goes up, and the new seats to those who wait, first come first', async () => {
    const event = await newEvent(api.em(), { capacity: 1 });
    const tickets = [await signUp(event), await signUp(event), await signUp(event), await signUp(event)];
    await change(event, 3);
    const states = await Promise.all(
      tickets.map(async ({ id }) => (await ticketOf(api.app().sql, id))?.state),
    );
    expect(states).toEqual(['SEATED', 'SEATED', 'SEATED', 'WAITING']);
    expect(await reload(event)).toMatchObject({ capacity: 3, seatsTaken: 3, waitingCount: 1, version: 2 });
    expect(await seatFaults(api.em(), event.id)).toEqual([]);
  });

  it('goes down to what is taken and no further', async () => {
    const event = await newEvent(api.em(), { capacity: 5 });
    await signUp(event);
    await signUp(event);
    await expect(change(event, 1)).rejects.toMatchObject({
      code: 'BELOW_SEATS_TAKEN',
      field: 'capacity',
    });
    expect(await reload(event)).toMatchObject({ capacity: 5, version: 1 });
    await change(event, 2);
    expect(await reload(event)).toMatchObject({ capacity: 2, version: 2 });
  });

  it('is changed by one of two who edit at once; the other is told', async () => {
    const event = await newEvent(api.em(), { capacity: 5 });
    const answers = await Promise.allSettled([change(event, 6), change(event, 7)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'CONFLICT' },
    });
    expect((await reload(event)).version).toBe(2);
  });

  it('is changed by nobody else: to them there is no such event', async () => {
    const event = await newEvent(api.em());
    const input = { eventId: event.id, capacity: 200, expectedVersion: 1 };
    const others = [
      await api.context(),
      await as({ kind: 'ADVISER', organisationId: event.organiserId }),
      await asOrganiserOf('01890000-0000-7000-8000-00000000ffff'),
    ];
    for (const context of others) {
      await expect(changeEventCapacity(context, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await reload(event)).toMatchObject({ capacity: 100, version: 1 });
    await changeEventCapacity(await as({ kind: 'ADMINISTRATOR', organisationId: null }), input);
    expect(await reload(event)).toMatchObject({ capacity: 200 });
  });

  it('has sensible bounds', async () => {
    const event = await newEvent(api.em());
    await expect(change(event, 0)).rejects.toMatchObject({ code: 'TOO_SMALL', field: 'capacity' });
    await expect(change(event, 100_001)).rejects.toMatchObject({ code: 'TOO_LARGE', field: 'capacity' });
  });
});
