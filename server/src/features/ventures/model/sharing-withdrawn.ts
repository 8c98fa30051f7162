import type { EntityManager } from '@mikro-orm/postgresql';

/** What somebody does when an entrepreneur no longer agrees that mentors are shown their idea. */
interface Listener {
  /** Locks what others lock before they ask whether the entrepreneur agrees: called before the consent is withdrawn. */
  readonly lock: (em: EntityManager, personId: string) => Promise<void>;
  /** Ends what stood on it, in the same transaction, before what was opened is taken back. */
  readonly ends: (em: EntityManager, personId: string, now: Date) => Promise<void>;
}

const listeners = new Set<Listener>();

/** Has this called when an entrepreneur withdraws. Ventures do not know who listens. */
export function whenSharingWithdrawn(listener: Listener): void {
  listeners.add(listener);
}

/** Lets everybody who listens lock. */
export async function lockForSharing(em: EntityManager, personId: string): Promise<void> {
  for (const { lock } of listeners) await lock(em, personId);
}

/** Tells everybody who listens. */
export async function tellSharingWithdrawn(em: EntityManager, personId: string, now: Date): Promise<void> {
  for (const { ends } of listeners) await ends(em, personId, now);
}
