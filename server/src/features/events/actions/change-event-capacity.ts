import { z } from 'zod';
import { id } from '../../../platform/fields.ts';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { mayOrganise } from '../model/event.policy.ts';
import { fillFreeSeats, holdEvent } from './seat-changes.ts';

const schema = z.object({
  eventId: id,
  capacity: z.int().min(1).max(100_000),
  expectedVersion: z.int(),
});

/**
 * Sets how many seats the event has. More seats go to those who wait at once; fewer than are taken is refused. Of two
 * organisers who change the same version, the second is told so.
 */
export async function changeEventCapacity(
  { em, viewer }: Pick<ActionContext, 'em' | 'viewer'>,
  input: z.input<typeof schema>,
): Promise<{ eventId: string }> {
  const { eventId, capacity, expectedVersion } = wellFormed(schema, input);
  await em.transactional(async (em) => {
    const held = await holdEvent(em, eventId);
    if (!held || !mayOrganise(viewer, held.event.organiserId)) throw new Problem('NOT_FOUND', 'eventId');
    const { event } = held;
    if (event.version !== expectedVersion) throw new Problem('CONFLICT', 'expectedVersion');
    if (capacity < event.seatsTaken) throw new Problem('BELOW_SEATS_TAKEN', 'capacity');
    event.capacity = capacity;
    event.version += 1;
    await fillFreeSeats(em, held);
  });
  return { eventId };
}
