/** The places of the highest numbers above zero, the highest first; of equal ones the first. */
export function top(scores: Float32Array, count: number): number[] {
  const best: number[] = [];
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place]!;
    if (score <= 0 || (best.length === count && score <= scores[best[count - 1]!]!)) continue;
    let at = best.length < count ? best.length : count - 1;
    for (; at > 0 && scores[best[at - 1]!]! < score; at -= 1) best[at] = best[at - 1]!;
    best[at] = place;
  }
  return best;
}
