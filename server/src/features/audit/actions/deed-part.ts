import { currentDeed } from '../../../platform/deeds.ts';
import { newId } from '../../../platform/ids.ts';
import { ENTRY_COLUMNS } from '../model/entry-columns.ts';

/**
 * The entry of the current deed as a part of a larger statement, for the one that many people run in the same second:
 * `from` names the part whose rows each bring an entry, `first` is the number of the first of the values that
 * `deedValues` gives, and `recordId` the parameter that holds the record's id.
 */
export function deedPart(recordKind: string, recordId: string, from: string, first: number): string {
  const [id, at, actor, action, request] = [0, 1, 2, 3, 4].map((offset) => `$${first + offset}`);
  return `insert into audit_entry (${ENTRY_COLUMNS})
    select ${id}::uuid, ${at}::timestamptz, ${actor}::uuid, null, ${action}::text, null, null, '${recordKind}',
           ${recordId}::uuid, null, 'DONE', null, ${request}::text
      from ${from} where ${action}::text is not null`;
}

/** What `deedPart` needs, in its order. Outside a deed it writes nothing. */
export function deedValues(now: Date): unknown[] {
  const deed = currentDeed();
  if (!deed) return [null, now, null, null, null];
  return [newId(now.getTime()), now, deed.actorId, deed.action, deed.requestId];
}
