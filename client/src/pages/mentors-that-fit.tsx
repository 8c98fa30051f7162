import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { SuggestionCard } from '../features/matching/suggestion-card.tsx';
import type { MentorWish } from '../features/mentors/mentor-filters.tsx';
import { graphql } from '../gql/index.ts';
import { useLanguage } from '../i18n/language.tsx';
import { Alert } from '../ui/alert.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

const MentorsThatFitQuery = graphql(`
  query MentorsThatFit($need: NeedInput!) {
    mentorSuggestions(need: $need, first: 3) {
      id
      ...SuggestionCard_suggestion
    }
  }
`);

/** With topic, industry and town chosen: the three that fit best, with reasons, without an account. */
export function MentorsThatFit({ topic, industry, town }: Required<MentorWish>) {
  const t = useTranslations('matching.suggestions');
  const { language } = useLanguage();
  const [{ data, fetching }] = useQuery({
    query: MentorsThatFitQuery,
    variables: {
      need: {
        topicIds: [topic],
        industryId: industry,
        townId: town,
        stage: 'IDEA',
        languages: [language],
        meeting: 'EITHER',
        travelLimitMinutes: 30,
      },
    },
  });

  if (!data && fetching) return <Skeleton shape="cards" count={3} />;
  const suggestions = data?.mentorSuggestions ?? [];
  if (suggestions.length === 0) return <Alert tone="info">{t('none')}</Alert>;
  return (
    <section className="mentors-fit stack" aria-labelledby="fit">
      <div>
        <h2 id="fit">{t('chosen')}</h2>
        <p className="muted">{t('chosenLead')}</p>
      </div>
      <ul className="grid">
        {suggestions.map((suggestion, index) => (
          <SuggestionCard key={suggestion.id} suggestion={suggestion} isBest={index === 0} />
        ))}
      </ul>
      <div>
        <LinkButton to="/profile/new">{t('makeProfile')}</LinkButton>
      </div>
    </section>
  );
}
