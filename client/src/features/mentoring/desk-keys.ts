/** The request that lies so many places further in the queue; it stops at both ends. */
export function neighbourIn(
  ids: readonly string[],
  current: string | undefined,
  step: 1 | -1,
): string | undefined {
  const place = current === undefined ? -1 : ids.indexOf(current);
  if (place < 0) return ids[0];
  return ids[Math.min(ids.length - 1, Math.max(0, place + step))];
}

/** Where to go on when a request leaves the queue: to the one after it, else to the one before. */
export function nextAfterLeaving(ids: readonly string[], leaving: string): string | undefined {
  const place = ids.indexOf(leaving);
  return ids[place + 1] ?? (place > 0 ? ids[place - 1] : undefined);
}
