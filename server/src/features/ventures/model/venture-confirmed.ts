import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import type { Venture } from './venture.entity.ts';

type Listener = (em: EntityManager, venture: Venture, clock: Clock) => Promise<void>;

const listeners = new Set<Listener>();

/** Has this called, in the same transaction, whenever a venture has become somebody's. Ventures do not know who listens. */
export function whenVentureConfirmed(listener: Listener): void {
  listeners.add(listener);
}

type Guard = (em: EntityManager, personId: string) => Promise<void>;

const guards = new Set<Guard>();

/** Has this asked, in the same transaction, before somebody signed in gets one more venture; it refuses by a Problem. */
export function beforeVentureSubmitted(guard: Guard): void {
  guards.add(guard);
}

/** Lets everybody who guards refuse. */
export async function askForVenture(em: EntityManager, personId: string): Promise<void> {
  for (const guard of guards) await guard(em, personId);
}

/** Tells everybody who listens. */
export async function tellVentureConfirmed(em: EntityManager, venture: Venture, clock: Clock): Promise<void> {
  for (const listener of listeners) await listener(em, venture, clock);
}
