/** A linear model over the named features, and where it comes from. */
export interface Coefficients {
  /** What it was trained on, when, and by which command. */
  readonly trainedOn: {
    readonly set: string;
    readonly version: string;
    readonly date: string;
    readonly command: string;
  };
  /** By feature: what one unit of it adds to a candidate's points. */
  readonly weights: Readonly<Record<string, number>>;
}

/** A candidate's points: the sum of its features, each times its weight. A feature without weight adds nothing. */
export function pointsOf(features: Readonly<Record<string, number>>, { weights }: Coefficients): number {
  let points = 0;
  for (const name in features) points += features[name]! * (weights[name] ?? 0);
  return points;
}
