import type { EntityManager } from '@mikro-orm/postgresql';
import type { AppServices } from '../../../platform/app-services.ts';

type WhenChanged = (em: EntityManager, recordId: string, now: Date) => Promise<void>;

/** How a kind of listing is kept fresh. */
export interface FreshnessParts {
  /** The kind of record, as it is registered for disclosure: it has the title. */
  readonly recordKind: string;
  /** So many days after it was confirmed, its owner is asked again. */
  readonly everyDays: number;
  /** So many days after that it fades, when nobody has confirmed it. */
  readonly fadeAfterDays: number;
  /** So many days after that it is hidden. */
  readonly hideAfterDays: number;
  /** Locks the record for the rest of the transaction: always before what is kept of its freshness, also where the kind itself confirms it. */
  readonly lock: (em: EntityManager, recordId: string) => Promise<unknown>;
  /** Called in the transaction in which it fades. */
  readonly whenFaded: WhenChanged;
  /** Called in the transaction in which it is hidden; who waits for it is told here. */
  readonly whenHidden: WhenChanged;
  /** Called in the transaction in which it is confirmed after it had faded or was hidden. */
  readonly whenConfirmed: WhenChanged;
  /** Called once any of that is committed: what memory holds may be out of date. */
  readonly listingsChanged?: (app: AppServices) => void;
}

const kinds = new Map<string, FreshnessParts>();

/** A kind plugs itself in, once, in its feature file. */
export function registerFreshness(parts: FreshnessParts): void {
  if (kinds.has(parts.recordKind)) throw new Error(`"${parts.recordKind}" is kept fresh twice.`);
  kinds.set(parts.recordKind, parts);
}

/** The kind, which must have been registered. */
export function freshnessKind(recordKind: string): FreshnessParts {
  const found = kinds.get(recordKind);
  if (!found) throw new Error(`Nothing keeps the record kind "${recordKind}" fresh.`);
  return found;
}

/** Every kind that is kept fresh. */
export function freshnessKinds(): readonly FreshnessParts[] {
  return [...kinds.values()];
}
