import { consecutive } from '../../ui/consecutive.ts';

/** What of an entry tells it apart from its neighbours. */
export type Logged = {
  at: string;
  action: string;
  result: string;
  problem?: string | null;
  recordKind?: string | null;
  actor?: { id: string } | null;
};

/** Neighbours that say the same, newest first. */
export type EntryGroup<Entry> = { newest: Entry; oldest: Entry; entries: Entry[] };

const tenMinutes = 10 * 60 * 1000;

/**
 * Entries, the newest first, put together where the same person did the same with the same end on one day within ten
 * minutes: “18 gange” instead of eighteen lines.
 */
export function groupEntries<Entry extends Logged>(
  entries: readonly Entry[],
  dayOf: (instant: string) => string,
): EntryGroup<Entry>[] {
  const keyOf = ({ at, action, result, problem, recordKind, actor }: Entry) =>
    [dayOf(at), actor?.id, action, recordKind, result, problem].join(' ');
  return consecutive(entries, keyOf).flatMap(({ items }) => {
    const groups: EntryGroup<Entry>[] = [];
    for (const entry of items) {
      const group = groups.at(-1);
      if (group && Date.parse(group.newest.at) - Date.parse(entry.at) <= tenMinutes) {
        group.entries.push(entry);
        group.oldest = entry;
      } else groups.push({ newest: entry, oldest: entry, entries: [entry] });
    }
    return groups;
  });
}
