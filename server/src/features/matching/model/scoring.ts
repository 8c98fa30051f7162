import {
  type BestChange,
  type Contribution,
  type Criterion,
  type Fit,
  NO_EVIDENCE,
  type Rationale,
} from './criterion.ts';
import { FULL_SCORE, type RuleSet, WEIGHT_VALUES } from './weight.ts';

/** One kind's way to score: its criteria under one version of its rules. */
export interface Scoring<Subject, Candidate, World> {
  readonly rules: RuleSet;
  /** The most points each criterion can give, in the order the rationale shows them. */
  readonly maxima: Readonly<Record<string, number>>;
  /** The score of a pair, or null when a MUST fails. Quick: no rationale is made. */
  score(subject: Subject, candidate: Candidate, world: World): number | null;
  /** The same score with its reasons, also for a pair that fails a MUST. */
  explain(subject: Subject, candidate: Candidate, world: World): Rationale;
}

/**
 * Puts a kind's criteria under one version of its rules. Criteria that this version does not weigh, because they came
 * later, are left out; a weight without a criterion is a mistake.
 */
export function createScoring<Subject, Candidate, World>(
  criteria: readonly Criterion<Subject, Candidate, World>[],
  rules: RuleSet,
): Scoring<Subject, Candidate, World> {
  const parts = criteria.flatMap((criterion) => {
    const weight = rules.weights[criterion.code];
    return weight ? [{ criterion, weight }] : [];
  });
  const unknown = Object.keys(rules.weights).filter((code) => !criteria.some((c) => c.code === code));
  if (unknown.length > 0)
    throw new Error(`Rules of ${rules.kind} weigh ${unknown.join(', ')}, which nobody assesses.`);
  const total = parts.reduce((sum, { weight }) => sum + WEIGHT_VALUES[weight], 0);
  if (total === 0) throw new Error(`Rules of ${rules.kind} give no points for anything.`);
  const weighed = parts.map((part) => ({
    ...part,
    maximum: (FULL_SCORE * WEIGHT_VALUES[part.weight]) / total,
  }));

  return {
    rules,
    maxima: Object.fromEntries(weighed.map(({ criterion, maximum }) => [criterion.code, maximum])),

    score(subject, candidate, world) {
      let score = 0;
      for (const { criterion, weight, maximum } of weighed) {
        const fit = criterion.fit(subject, candidate, world);
        if (weight === 'MUST' && fit === 0) return null;
        score += maximum * (fit ?? 0);
      }
      return score;
    },

    explain(subject, candidate, world) {
      let score = 0;
      let bestChange: BestChange | null = null;
      const contributions: Contribution[] = [];
      for (const { criterion, weight, maximum } of weighed) {
        const fit = criterion.fit(subject, candidate, world);
        const points = maximum * (fit ?? 0);
        score += points;
        const evidence = { ...NO_EVIDENCE, ...criterion.evidence(subject, candidate, world) };
        contributions.push({
          criterion: criterion.code,
          weight,
          state: stateOf(fit),
          fit,
          points,
          maximum,
          evidence,
        });
        const change = criterion.change?.(subject, candidate, world) ?? null;
        const gain = change ? maximum * (change.fit - (fit ?? 0)) : 0;
        if (change && gain > (bestChange?.gain ?? 0)) {
          bestChange = { criterion: criterion.code, gain, conceptId: change.conceptId };
        }
      }
      return { score, ruleVersion: rules.version, contributions, bestChange };
    },
  };
}

/** Whether the pair is out because a condition is not met. */
export function failsMust(rationale: Rationale): boolean {
  return rationale.contributions.some(({ weight, state }) => weight === 'MUST' && state === 'MISSING');
}

function stateOf(fit: number | null): Fit {
  if (fit === null) return 'UNKNOWN';
  if (fit >= 1) return 'FITS';
  return fit > 0 ? 'PARTLY' : 'MISSING';
}
