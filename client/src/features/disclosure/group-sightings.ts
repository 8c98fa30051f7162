import { consecutive } from '../../ui/consecutive.ts';

/** What is known of one look at one's data, as far as it tells looks apart. */
export type Look = {
  at: string;
  purpose: string;
  recordKind: string;
  isThroughGrant: boolean;
  viewer?: { id: string } | null;
  organisation?: { id: string } | null;
};

/** All the looks of one viewer on one day, and among them those at the same thing for the same reason. */
export type ViewerOfDay<Sighting> = {
  key: string;
  first: Sighting;
  looks: { key: string; first: Sighting; times: string[] }[];
};

/**
 * Looks, the newest first, put together by day, by who looked, and by what for: “3 gange” instead of three lines.
 * Viewers stand in the order of their last look of the day.
 */
export function groupSightings<Sighting extends Look>(
  sightings: readonly Sighting[],
  dayOf: (instant: string) => string,
): { day: string; viewers: ViewerOfDay<Sighting>[] }[] {
  return consecutive(sightings, ({ at }) => dayOf(at)).map(({ key: day, items }) => ({
    day,
    viewers: grouped(
      items,
      ({ viewer, organisation }) => `${viewer?.id ?? ''} ${organisation?.id ?? ''}`,
    ).map(({ key, first, items: ofViewer }) => ({
      key,
      first,
      looks: grouped(ofViewer, (one) => `${one.recordKind} ${one.purpose} ${one.isThroughGrant}`).map(
        (look) => ({ key: look.key, first: look.first, times: look.items.map(({ at }) => at).toReversed() }),
      ),
    })),
  }));
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const groups = new Map<string, { key: string; first: Item; items: Item[] }>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { key, first: item, items: [item] });
  }
  return [...groups.values()];
}
