type Upcoming = { id: string; seatsLeft: number };

/**
 * What is shown where there is room for few: the next Entrepreneur Day, then the next events with a free seat, and full
 * ones, which have a waiting list, only when there are no others. `upcoming` stands earliest first.
 */
export function firstEvents<Event extends Upcoming>(
  entrepreneurDay: Event | undefined,
  upcoming: readonly Event[],
  count: number,
): Event[] {
  const others = upcoming.filter(({ id }) => id !== entrepreneurDay?.id);
  const first = entrepreneurDay ? [entrepreneurDay] : [];
  return [
    ...first,
    ...others.filter(({ seatsLeft }) => seatsLeft > 0),
    ...others.filter(({ seatsLeft }) => seatsLeft <= 0),
  ].slice(0, count);
}
