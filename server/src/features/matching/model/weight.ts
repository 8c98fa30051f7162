/** How much a criterion counts, in the words a programme is agreed in. */
export const WEIGHT_WORDS = { MUST: 'MUST', HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW' } as const;
export type WeightWord = keyof typeof WEIGHT_WORDS;

/**
 * What the words are worth against each other: one HIGH is two MEDIUM, one MEDIUM is two LOW.
 * A MUST is a condition, not a preference: who fails it is out, and who meets it gains nothing over the others
 * who also meet it, so it gives no points.
 */
export const WEIGHT_VALUES: Readonly<Record<WeightWord, number>> = { MUST: 0, HIGH: 4, MEDIUM: 2, LOW: 1 };

/** The score of a pair that fits in every respect. */
export const FULL_SCORE = 100;

/** The weights of one kind of matching at one time; decisions keep the version they were made under. */
export interface RuleSet {
  readonly kind: string;
  readonly version: number;
  readonly weights: Readonly<Record<string, WeightWord>>;
}
