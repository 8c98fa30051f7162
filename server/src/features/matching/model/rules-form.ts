import { z } from 'zod';
import { Problem } from '../../../platform/problem.ts';
import { safeProse } from '../../people/index.ts';
import { CRITERION_CODES } from './criterion.ts';
import { matchKind } from './match-kinds.ts';
import { WEIGHT_VALUES, WEIGHT_WORDS } from './weight.ts';
import type { WeightWord } from './weight.ts';

const NOTE = { min: 10, max: 500 };

const weights = z.array(z.object({ criterion: z.enum(CRITERION_CODES), weight: z.enum(WEIGHT_WORDS) }));

/** Weights to look at the effect of. */
export const rulesSchema = z.object({ kind: z.string(), weights });

/** Weights to save, and why. */
export const saveRulesSchema = rulesSchema.extend({
  basedOnVersion: z.int().min(1),
  note: safeProse(NOTE),
});

/**
 * The weights as a set of rules has them. Every criterion of the kind is weighed once, those that stand fast as they
 * stand, and at least one gives points; else a Problem says so.
 */
export function weightsOf({
  kind,
  weights: told,
}: z.output<typeof rulesSchema>): Readonly<Record<string, WeightWord>> {
  const { criteria, fixed } = matchKind(kind);
  const byCriterion = new Map(told.map(({ criterion, weight }) => [criterion, weight]));
  const isWhole =
    told.length === criteria.length && criteria.every((criterion) => byCriterion.has(criterion));
  if (!isWhole) throw new Problem('INVALID', 'weights');
  for (const [criterion, weight] of Object.entries(fixed)) {
    if (byCriterion.get(criterion as keyof typeof fixed) !== weight) throw new Problem('INVALID', 'weights');
  }
  if (told.every(({ weight }) => WEIGHT_VALUES[weight] === 0))
    throw new Problem('RULES_GIVE_NO_POINTS', 'weights');
  // In the order people read it, whatever order it came in.
  return Object.fromEntries(
    criteria.map((criterion) => [criterion, byCriterion.get(criterion) as WeightWord]),
  );
}
