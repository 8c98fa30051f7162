import type { LabelLanguage } from '../labels/label-list.ts';
import type { RankedConcept } from '../ranking/concept-ranker.ts';
import { wordsOf } from '../words/index.ts';
import { headOfName, saysHead } from './head-of-name.ts';
import type { LinkedText, TextSpan } from './link-text.ts';

/** Below this probability a title is not taken for an occupation; measured, see docs/linking.md. */
export const LEAST_PROBABILITY = 0.45;

/** What the ranker says of a title. */
export interface RankedTitle {
  readonly title: string;
  readonly language: LabelLanguage;
  readonly ranked: readonly RankedConcept[];
}

/** The occupation a title names: probable enough, and its words say who somebody is, not only what it is about. */
export function occupationNamed({ title, language, ranked: [best] }: RankedTitle): LinkedText | null {
  if (!best || best.score < LEAST_PROBABILITY) return null;
  const head = headOfName(best.label, language);
  const evident = wordsOf(title, language).filter(({ start }) =>
    best.evidence.some((span) => span.start === start),
  );
  if (!head || !evident.some((word) => saysHead(word, head, language))) return null;
  return { conceptId: best.conceptId, score: best.score, spans: best.evidence };
}

/**
 * The links of a text whose beginning is a title. The title's occupation stands in the place of others that were read
 * from the same words, because the ranker has looked at all of the title; everything else stays.
 */
export function withTitle(
  links: readonly LinkedText[],
  named: LinkedText,
  isOccupation: (conceptId: string) => boolean,
): LinkedText[] {
  const same = links.find(({ conceptId }) => conceptId === named.conceptId);
  const others = links.filter(
    (link) => link !== same && !(isOccupation(link.conceptId) && overlap(link.spans, named.spans)),
  );
  const title = same ? { ...same, score: Math.max(same.score, named.score) } : named;
  return [...others, title].sort((a, b) => b.score - a.score || (a.conceptId < b.conceptId ? -1 : 1));
}

function overlap(some: readonly TextSpan[], others: readonly TextSpan[]): boolean {
  return some.some((one) => others.some((other) => one.start < other.end && other.start < one.end));
}
