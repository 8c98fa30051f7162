import { readFragment, type FragmentType } from '../../gql/index.ts';
import { Rationale_rationale } from './rationale-fragment.ts';
import { SuggestionComparison_suggestion } from './suggestion-comparison.tsx';

/** The words of an idea from which occupations and skills were read, over all mentors it is compared with. */
export function wantedWords(
  suggestions: readonly FragmentType<typeof SuggestionComparison_suggestion>[],
): string[] {
  const rationales = readFragment(
    Rationale_rationale,
    readFragment(SuggestionComparison_suggestion, suggestions).map(({ rationale }) => rationale),
  );
  const links = rationales.flatMap(({ contributions }) =>
    contributions.flatMap(({ evidence }) => evidence.links),
  );
  return [...new Set(links.flatMap((link) => link.wantedWords))];
}
