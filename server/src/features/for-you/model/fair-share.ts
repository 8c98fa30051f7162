/** Something with a score of 0 to 100. Between equals the score among its like decides, and then the id. */
interface Scored {
  readonly id: string;
  readonly score: number;
  readonly ownScore: number;
}

/**
 * One ranking of several lists, each best first. Scores of all kinds are on one scale, see `shareOfWishes`. What the scale
 * cannot even out is that one kind has very many listings and would fill the list with its own. So each kind has a fair
 * share of the places as far as it has something, and only the places that are left go to the best of the rest. What is
 * chosen then stands in the order of the scores.
 */
export function fairShare<T extends Scored>(lists: readonly (readonly T[])[], first: number): T[] {
  const kinds = lists.filter(({ length }) => length > 0);
  const share = Math.floor(first / Math.max(1, kinds.length));
  const sure = kinds.flatMap((list) => list.slice(0, share));
  const rest = kinds.flatMap((list) => list.slice(share)).sort(bestFirst);
  return [...sure, ...rest.slice(0, first - sure.length)].sort(bestFirst);
}

/** The order of the ranking. */
export function bestFirst(a: Scored, b: Scored): number {
  return b.score - a.score || b.ownScore - a.ownScore || (a.id < b.id ? -1 : 1);
}
