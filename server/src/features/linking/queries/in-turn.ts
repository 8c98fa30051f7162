import { setImmediate as nextTurn } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * One after the other, each in a turn of its own: a request may ask thirty times under other names, and each answer takes
 * milliseconds that nobody else could use.
 */
export function inTurn<Result>(work: () => Result): Promise<Result> {
  const mine = last.then(async () => {
    await nextTurn();
    return work();
  });
  last = mine.catch(() => undefined);
  return mine;
}
