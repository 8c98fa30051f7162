import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { Alert } from '../../ui/alert.tsx';
import { ComparisonTable } from '../../ui/comparison-table.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { ScoreRing } from '../../ui/score-ring.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Rationale_rationale } from './rationale-fragment.ts';
import { useReasonWords } from './use-reason-words.ts';
import './suggestion-comparison.css';

export const SuggestionComparison_suggestion = graphql(`
  fragment SuggestionComparison_suggestion on MentorSuggestion {
    id
    mentor {
      id
      name
      headline
      writtenIn
    }
    rationale {
      score
      ...Rationale_rationale
    }
  }
`);

export const SuggestionComparison_match = graphql(`
  fragment SuggestionComparison_match on MentorMatch {
    id
    mentor {
      id
      name
      headline
      writtenIn
    }
    rationale {
      score
      ...Rationale_rationale
    }
  }
`);

/** A mentor one can suggest, as the foot of a column needs to know them. */
export type Suggested = { mentorId: string; name: string; rank: number };

type Props = {
  suggestions: readonly FragmentType<typeof SuggestionComparison_suggestion>[];
  /** Who is asked already, with the reasons of that day: they may have no more room, but stay in sight. */
  asked?: FragmentType<typeof SuggestionComparison_match> | undefined;
  entrepreneurName: string;
  /** What can be done with each: the page knows. */
  actionFor: (suggested: Suggested) => ReactNode;
};

/** Criteria as rows, the best mentors as columns, a mark and words in each cell; the adviser chooses. */
export function SuggestionComparison({ entrepreneurName, actionFor, ...props }: Props) {
  const found = readFragment(SuggestionComparison_suggestion, props.suggestions);
  const asked = readFragment(SuggestionComparison_match, props.asked);
  const suggestions = withAsked(found, asked);
  const rationales = readFragment(
    Rationale_rationale,
    suggestions.map((suggestion) => suggestion.rationale),
  );
  const t = useTranslations('matching');
  const words = useReasonWords();
  const first = rationales[0];
  if (!first) return <Alert tone="info">{t('compare.none')}</Alert>;

  const changes = rationales.flatMap(({ bestChange }, index): [string, { text: ReactNode }][] => {
    const mentor = suggestions[index]?.mentor;
    return mentor && bestChange ? [[mentor.id, { text: words.change(bestChange) }]] : [];
  });
  const changeRow = { id: 'bestChange', label: t('bestChange.title'), cells: Object.fromEntries(changes) };

  return (
    <ComparisonTable
      caption={t('compare.caption', { name: entrepreneurName })}
      captionHidden
      criteriaLabel={t('compare.criteria')}
      columns={suggestions.map(({ mentor, rationale }, index) => ({
        id: mentor.id,
        name: mentor.name,
        highlighted: index === 0,
        head: (
          <div className="compared">
            <div className="compared-score">
              <ScoreRing
                score={rationale.score}
                label={t('score.label', { score: Math.round(rationale.score) })}
              />
              {index === 0 && <Tag tone="pine">{t('suggestions.best')}</Tag>}
            </div>
            <Link to="/mentors/$mentorId" params={{ mentorId: mentor.id }} className="compared-name">
              {mentor.name}
            </Link>
            <p className="compared-headline">
              <OwnWords writtenIn={mentor.writtenIn}>{mentor.headline}</OwnWords>
            </p>
          </div>
        ),
        foot: actionFor({ mentorId: mentor.id, name: mentor.name, rank: index }),
      }))}
      rows={[
        ...first.contributions.map(({ criterion }) => ({
          id: criterion,
          label: t(`criterion.${criterion}`),
          cells: Object.fromEntries(
            rationales.flatMap((rationale, index) => {
              const contribution = rationale.contributions.find(
                (candidate) => candidate.criterion === criterion,
              );
              const mentor = suggestions[index]?.mentor;
              return contribution && mentor ? [[mentor.id, words.cell(contribution, mentor.writtenIn)]] : [];
            }),
          ),
        })),
        ...(changes.length > 0 ? [changeRow] : []),
      ]}
    />
  );
}

type Compared = { mentor: { id: string }; rationale: { score: number } };

/** Those who are compared, with the one who is asked where the score puts them; never more than there were. */
function withAsked<Found extends Compared, Asked extends Compared>(
  found: readonly Found[],
  asked: Asked | null | undefined,
): (Found | Asked)[] {
  if (!asked || found.some(({ mentor }) => mentor.id === asked.mentor.id)) return [...found];
  const kept = found.slice(0, Math.max(0, mostCompared - 1));
  return [...kept, asked].toSorted((a, b) => b.rationale.score - a.rationale.score);
}

const mostCompared = 4;
