import { repeatable } from '../../features/linking/model/ranking/truncated-svd.ts';

/** What a ranking is judged by, as in the MELO benchmark (Retyk et al. 2024): each a mean over queries, 0 to 1. */
export const FIGURES = ['MRR', 'MAP', 'A@1', 'A@5', 'recall@40'] as const;
export type Figure = (typeof FIGURES)[number];
export type Figures = Readonly<Record<Figure, number>>;

/** A mean and the interval in which it lies in 95 of 100 draws of as many queries. */
export interface Measured {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The figures of one query.
 * MRR: one by the rank of the first relevant element. MAP: the mean, over all relevant elements, of the precision
 * where each stands (0 for those not ranked). A@k and recall@40: whether a relevant one is among the first k or 40.
 */
export function figuresOf(ranked: readonly string[], relevant: ReadonlySet<string>): Figures {
  let found = 0;
  let precision = 0;
  let first = Infinity;
  for (const [at, element] of ranked.entries()) {
    if (!relevant.has(element)) continue;
    found += 1;
    precision += found / (at + 1);
    first = Math.min(first, at + 1);
  }
  return {
    MRR: 1 / first,
    MAP: relevant.size === 0 ? 0 : precision / relevant.size,
    'A@1': first === 1 ? 1 : 0,
    'A@5': first <= 5 ? 1 : 0,
    'recall@40': first <= 40 ? 1 : 0,
  };
}

/** The means over all queries with their bootstrap intervals; the draws are the same every time. */
export function measured(queries: readonly Figures[], draws = 1000): Record<Figure, Measured> {
  const random = repeatable(2024);
  const means = Array.from({ length: draws }, () => {
    const drawn = queries.map(() => queries[Math.floor(random() * queries.length)]!);
    return meansOf(drawn);
  });
  const all = meansOf(queries);
  return Object.fromEntries(
    FIGURES.map((figure) => {
      const sorted = means.map((mean) => mean[figure]).sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.min(draws - 1, Math.floor(share * draws))]!;
      return [figure, { mean: all[figure], low: at(0.025), high: at(0.975) }];
    }),
  ) as Record<Figure, Measured>;
}

/** The plain means. */
export function meansOf(queries: readonly Figures[]): Figures {
  return Object.fromEntries(
    FIGURES.map((figure) => [
      figure,
      queries.reduce((sum, query) => sum + query[figure], 0) / Math.max(1, queries.length),
    ]),
  ) as unknown as Figures;
}
