/** A name with the days on which it is the organisation's name: from the first day up to, but not including, the last. */
export interface ValidName {
  readonly name: string;
  /** ISO date, the first day the name holds. */
  readonly validFrom: string;
  /** ISO date, the first day it no longer holds; null while it does. */
  readonly validTo: string | null;
}

/** The name that holds on that day (ISO date), or the nearest known one, so that an organisation is never nameless. */
export function nameOn(names: readonly ValidName[], day: string): string {
  const inOrder = names.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const begun = inOrder.filter((name) => name.validFrom <= day);
  const name = begun.at(-1) ?? inOrder[0];
  if (!name) throw new Error('An organisation without any name.');
  return name.name;
}

/** A new name may begin only after the newest known one has begun: history is not rewritten and names never overlap. */
export function mayBeginOn(names: readonly ValidName[], day: string): boolean {
  return names.every((name) => name.validFrom < day && (name.validTo === null || name.validTo <= day));
}
