import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { MentorCard } from '../features/mentors/mentor-card.tsx';
import type { MentorWish } from '../features/mentors/mentor-filters.tsx';
import { graphql } from '../gql/index.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

const MentorsPageQuery = graphql(`
  query MentorsPage($after: String, $topicId: ID, $industryId: ID, $townId: ID) {
    mentors(first: 12, after: $after, topicId: $topicId, industryId: $industryId, townId: $townId) {
      nodes {
        id
        ...MentorCard_mentor
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const pageSize = 12;

type Props = { wish: MentorWish; onClear: () => void };

/** The mentors that answer to what the reader looks for, a page at a time. */
export function MentorList({ wish, onClear }: Props) {
  const t = useTranslations('mentors.list');
  const [after, setAfter] = useState<string>();
  const variables = { after, topicId: wish.topic, industryId: wish.industry, townId: wish.town };
  const [{ data, fetching, error }, retry] = useQuery({ query: MentorsPageQuery, variables });
  if (error && !data) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="cards" count={6} />;

  const { nodes, pageInfo, totalCount } = data.mentors;
  if (totalCount === 0)
    return (
      <EmptyState
        icon="people"
        action={
          <Button variant="secondary" onClick={onClear}>
            {t('clear')}
          </Button>
        }
      >
        {t('empty')}
      </EmptyState>
    );
  return (
    <section aria-labelledby="found">
      <div className="mentors-head">
        <div role="status">
          <h2 id="found">{t('found', { count: totalCount })}</h2>
        </div>
        <p className="muted small">{t('sorted')}</p>
      </div>
      <ul className="grid">
        {nodes.map((mentor) => (
          <MentorCard key={mentor.id} mentor={mentor} />
        ))}
      </ul>
      <ShowMore
        shown={nodes.length}
        total={totalCount > pageSize ? totalCount : undefined}
        hasMore={pageInfo.hasNextPage}
        pending={fetching}
        onMore={() => setAfter(pageInfo.endCursor ?? undefined)}
      />
    </section>
  );
}
