/** A candidate with its points. */
export interface Pointed {
  readonly points: number;
  readonly isGroup: boolean;
}

const ONES_FIRST = 5;
const GROUPS_NEXT = 2;
const ONES_AFTER = 5;

/**
 * The order of candidates by points: five that are no groups, then the two best groups, then five more that are none,
 * then the rest. People mean an occupation when they can name one, and a whole group when none of the five is it.
 */
export function inOrder<Candidate extends Pointed>(candidates: readonly Candidate[]): Candidate[] {
  const ones = candidates.filter(({ isGroup }) => !isGroup).sort((a, b) => b.points - a.points);
  const groups = candidates.filter(({ isGroup }) => isGroup).sort((a, b) => b.points - a.points);
  const known = ONES_FIRST + ONES_AFTER;
  const rest = [...ones.slice(known), ...groups.slice(GROUPS_NEXT)].sort((a, b) => b.points - a.points);
  return [
    ...ones.slice(0, ONES_FIRST),
    ...groups.slice(0, GROUPS_NEXT),
    ...ones.slice(ONES_FIRST, known),
    ...rest,
  ];
}
