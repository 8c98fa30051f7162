import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { Card } from '../../ui/card.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { ScoreRing } from '../../ui/score-ring.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Rationale } from './rationale.tsx';

const SuggestionCard_suggestion = graphql(`
  fragment SuggestionCard_suggestion on MentorSuggestion {
    id
    mentor {
      id
      name
      headline
      writtenIn
      town {
        id
        name
      }
    }
    rationale {
      score
      ...Rationale_rationale
    }
  }
`);

type Props = { suggestion: FragmentType<typeof SuggestionCard_suggestion>; isBest?: boolean };

/** One suggested mentor: who, how well it fits as a number in a ring, and the reasons beside it. */
export function SuggestionCard({ isBest, ...props }: Props) {
  const { mentor, rationale } = readFragment(SuggestionCard_suggestion, props.suggestion);
  const t = useTranslations('matching');
  return (
    <Card
      as="li"
      tags={
        <>
          {isBest && (
            <Tag tone="pine" icon="star">
              {t('suggestions.best')}
            </Tag>
          )}
          <Tag tone={isBest ? 'neutral' : 'pine'}>
            {t('suggestions.mentorIn', { town: mentor.town.name })}
          </Tag>
        </>
      }
      corner={
        <ScoreRing score={rationale.score} label={t('score.label', { score: Math.round(rationale.score) })} />
      }
      title={
        <Link to="/mentors/$mentorId" params={{ mentorId: mentor.id }}>
          {mentor.name} – <OwnWords writtenIn={mentor.writtenIn}>{mentor.headline}</OwnWords>
        </Link>
      }
      highlighted={isBest}
    >
      <Rationale rationale={rationale} writtenIn={mentor.writtenIn} />
    </Card>
  );
}
