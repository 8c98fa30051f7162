import type { EntityManager } from '@mikro-orm/postgresql';

type Listener = (em: EntityManager, ventureId: string) => Promise<void>;

const listeners = new Set<Listener>();

/** Has this called, in the same transaction, when what a venture's words speak of has been read. */
export function whenVentureLinked(listener: Listener): void {
  listeners.add(listener);
}

/** Tells everybody who listens. */
export async function tellVentureLinked(em: EntityManager, ventureId: string): Promise<void> {
  for (const listener of listeners) await listener(em, ventureId);
}
