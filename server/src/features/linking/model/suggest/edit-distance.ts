/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of the other;
 * `most + 1` as soon as it is more than `most`. (Optimal string alignment distance, after Damerau 1964.)
 * @param asBeginning only the beginning of `word` has to match: somebody is still typing
 */
export function editDistance(typed: string, word: string, most: number, asBeginning = false): number {
  const far = most + 1;
  if (typed.length - word.length > most || (!asBeginning && word.length - typed.length > most)) return far;
  const width = Math.min(word.length, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    let least = row;
    for (let at = 1; at <= width; at += 1) {
      const isSame = typed[row - 1] === word[at - 1];
      let cost = Math.min(
        (last[at] as number) + 1,
        (current[at - 1] as number) + 1,
        (last[at - 1] as number) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      if (isSwapped) cost = Math.min(cost, (beforeLast[at - 2] as number) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return far;
    beforeLast = last;
    last = current;
  }
  const distance = asBeginning ? Math.min(...last) : (last[width] as number);
  return Math.min(far, !asBeginning && width < word.length ? far : distance);
}

/** How many mistakes are forgiven in a word: none in a short one. */
export function forgiven(word: string): 0 | 1 | 2 {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}
