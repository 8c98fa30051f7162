import type { EntityManager } from '@mikro-orm/postgresql';

/** A record, and to whom something of it is open. */
export interface Received {
  readonly recordKind: string;
  readonly recordId: string;
  readonly receiverId: string;
}

/** Says what the receiver can open, by its id, to see what became of it; null where it knows of nothing. */
type Finder = (em: EntityManager, received: Received) => Promise<string | null>;

const finders = new Set<Finder>();

/** Has this asked where a receiver reads what is open to them. The grants do not know what they were opened for. */
export function whereReceiversRead(finder: Finder): void {
  finders.add(finder);
}

/** What the receiver can open; null where nobody knows. */
export async function receiverPage(em: EntityManager, received: Received): Promise<string | null> {
  for (const finder of finders) {
    const found = await finder(em, received);
    if (found !== null) return found;
  }
  return null;
}
