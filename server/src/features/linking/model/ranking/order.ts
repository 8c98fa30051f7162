/** A candidate with its points. */
export interface Pointed {
  readonly points: number;
  readonly isGroup: boolean;
}

const ONES_FIRST = 10;

/**
 * The order of candidates by points, with groups below the ten best that are none: people mean an occupation when
 * they can name one, and a group is told by its own points from there on.
 */
export function inOrder<Candidate extends Pointed>(candidates: readonly Candidate[]): Candidate[] {
  const ones = candidates.filter(({ isGroup }) => !isGroup).sort((a, b) => b.points - a.points);
  const groups = candidates.filter(({ isGroup }) => isGroup).sort((a, b) => b.points - a.points);
  const rest = [...ones.slice(ONES_FIRST), ...groups].sort((a, b) => b.points - a.points);
  return [...ones.slice(0, ONES_FIRST), ...rest];
}
