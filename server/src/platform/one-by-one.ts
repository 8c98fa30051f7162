import { setImmediate as letOthers } from 'node:timers/promises';

/** So long one stretch of work may hold the process before somebody else has a turn. */
const STRETCH_MS = 20;

/** Works on one after the other and lets others have their turn in between, however many there are. */
export async function oneByOne<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let began = performance.now();
  for (const item of items) {
    results.push(await work(item));
    if (performance.now() - began < STRETCH_MS) continue;
    await letOthers();
    began = performance.now();
  }
  return results;
}
