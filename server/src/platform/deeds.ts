import { AsyncLocalStorage } from 'node:async_hooks';
import type { AppServices } from './app-services.ts';

/** How a deed ended: it is done, it was refused for a reason people are told, or something broke. */
export type DeedResult = 'DONE' | 'REFUSED' | 'FAILED';

/** What somebody is doing: an operation, by whom, on what. Ids only; never a name, an address, a token or a text. */
export interface Deed {
  /** `Mutation.suggestMentor` */
  readonly action: string;
  readonly requestId: string;
  readonly at: Date;
  actorId: string | null;
  readonly organisationId: string | null;
  readonly subjectPersonId: string | null;
  readonly recordKind: string | null;
  readonly recordId: string | null;
  /** Whether a committed change already carries its entry. */
  isWritten: boolean;
}

/** How a deed ended that left no change behind, or whose entry could not stand beside the change. */
export interface DeedEnd {
  readonly result: DeedResult;
  /** The code of the refusal. */
  readonly problem: string | null;
}

/** Runs a statement in the transaction that is about to be committed. */
export type WriteBeside = (sql: string, values: unknown[]) => Promise<unknown>;

/** How exactly one feature (audit) writes down what is done. */
export interface DeedLog {
  /** Into the transaction that is about to be committed: the entry is there exactly when the change is. */
  beside(write: WriteBeside, deed: Deed): Promise<unknown>;
  /** By itself, when the deed is over. */
  after(app: AppServices, deed: Deed, end: DeedEnd): Promise<void>;
}

const scope = new AsyncLocalStorage<{ deed: Deed; log: DeedLog }>();

/** Does the work of one deed; every transaction it commits carries an entry of it. */
export function inDeed<T>(deed: Deed, log: DeedLog, work: () => T): T {
  return scope.run({ deed, log }, work);
}

/** The deed this is a part of, if it is one. */
export function currentDeed(): Deed | null {
  return scope.getStore()?.deed ?? null;
}

/** Says who acts, where that is only known in the course of it: whoever logs in. */
export function actsAs(personId: string): void {
  const deed = currentDeed();
  if (deed) deed.actorId = personId;
}

/** Writes the entry of the current deed into a transaction that is about to be committed. */
export async function writeBeside(write: WriteBeside): Promise<void> {
  const store = scope.getStore();
  if (store) await store.log.beside(write, store.deed);
}

/** Says that a change is committed that carries the entry of the current deed. */
export function deedIsWritten(): void {
  const deed = currentDeed();
  if (deed) deed.isWritten = true;
}
