type Timed = { readonly id: string; readonly startsAt: string; readonly endsAt: string };

/**
 * Pairs among the chosen sessions that nobody could attend both of, in the order of the programme. One that begins
 * as another ends is no overlap.
 */
export function overlappingSessions<Session extends Timed>(
  sessions: readonly Session[],
  chosenIds: readonly string[],
): [Session, Session][] {
  const chosen = sessions
    .filter((session) => chosenIds.includes(session.id))
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return chosen.flatMap((first, index) =>
    chosen
      .slice(index + 1)
      .filter((later) => Date.parse(later.startsAt) < Date.parse(first.endsAt))
      .map((later): [Session, Session] => [first, later]),
  );
}
