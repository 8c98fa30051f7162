/** A stretch of time; milliseconds since 1970. */
export interface Span {
  startsAt: Date;
  endsAt: Date;
}

/** People can sign up, and cancel, until the event begins. */
export function isOpen(event: { startsAt: Date; publishedAt: Date | null }, now: Date): boolean {
  return event.publishedAt !== null && event.publishedAt <= now && now < event.startsAt;
}

/** Whether two of the sessions take place at the same time. One that begins when another ends is no clash. */
export function doOverlap(sessions: readonly Span[]): boolean {
  const inOrder = [...sessions].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  return inOrder.some((session, position) => {
    const before = inOrder[position - 1];
    return before !== undefined && session.startsAt < before.endsAt;
  });
}
