import { monthOf } from './month-of.ts';

/** One month of a list: its first event's start names it. */
export type Month<Item> = { key: string; startsAt: string; items: Item[] };

/** Gathers a list that is sorted by start under the months in which things begin, as a calendar in Denmark shows them. */
export function byMonth<Item extends { readonly startsAt: string }>(items: readonly Item[]): Month<Item>[] {
  const months: Month<Item>[] = [];
  for (const item of items) {
    const key = monthOf(item.startsAt);
    const last = months.at(-1);
    if (last?.key === key) last.items.push(item);
    else months.push({ key, startsAt: item.startsAt, items: [item] });
  }
  return months;
}
