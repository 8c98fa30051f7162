import type { SkillEdge, ThesaurusConcept } from '../../../vocabulary/index.ts';
import type { LabelLanguage } from '../labels/label-list.ts';
import type { RankedConcept } from '../ranking/concept-ranker.ts';

/** What the thread of a ranker is told: first all concepts, part by part, then what to learn, forget and rank. */
export type Told =
  | { kind: 'CONCEPTS'; concepts: readonly ThesaurusConcept[]; edges: readonly SkillEdge[] }
  | { kind: 'FORGET'; language: LabelLanguage }
  | ({ kind: 'LEARN' | 'RANK'; number: number } & Question);

/** A title of a language, and how many concepts are wanted for it. */
export interface Question {
  readonly language: LabelLanguage;
  readonly title: string;
  readonly count: number;
}

/** The answer to the question of that number, or why there is none. */
export interface Answer {
  readonly number: number;
  readonly ranked: readonly RankedConcept[];
  readonly failed: string | null;
}
