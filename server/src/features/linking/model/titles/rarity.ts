import type { Features } from './title-features.ts';

/** How rare each feature is among the titles counted: ln((n + 1) / (count + ½)), and never below 0. */
export class Rarity {
  readonly #counts = new Map<number, number>();
  #titles = 0;

  count(features: Features): void {
    this.#titles += 1;
    for (const feature of features.keys()) this.#counts.set(feature, (this.#counts.get(feature) ?? 0) + 1);
  }

  of(feature: number): number {
    return Math.max(0, Math.log((this.#titles + 1) / ((this.#counts.get(feature) ?? 0) + 0.5)));
  }

  /** The features weighed by rarity, as a vector of length 1; empty stays empty. */
  weigh(features: Features): Features {
    const weighed: Features = new Map();
    for (const [feature, weight] of features) weighed.set(feature, weight * this.of(feature));
    return unit(weighed);
  }
}

/** The same direction with length 1. */
export function unit(features: Features): Features {
  let square = 0;
  for (const weight of features.values()) square += weight * weight;
  if (square === 0) return features;
  const by = 1 / Math.sqrt(square);
  for (const [feature, weight] of features) features.set(feature, weight * by);
  return features;
}

/** What two vectors share: their cosine when both have length 1. */
export function shared(a: Features, b: Features): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of few) {
    const other = many.get(feature);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}
