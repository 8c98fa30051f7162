import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { useChoices } from '../features/vocabulary/use-choices.ts';
import { VacancyCard } from '../features/workforce/vacancy-card.tsx';
import { VacancyFilters, type JobWish } from '../features/workforce/vacancy-filters.tsx';
import { graphql } from '../gql/index.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import './mentors.page.css';

const JobsPageQuery = graphql(`
  query JobsPage($after: String, $townId: ID, $type: VacancyType, $hours: WeeklyHours) {
    vacancies(first: 12, after: $after, townId: $townId, type: $type, hours: $hours) {
      nodes {
        id
        ...VacancyCard_vacancy
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** The jobs anyone can read about. */
export default function JobsPage() {
  const t = useTranslations('workforce');
  const wish = useSearch({ from: '/jobs' });
  const navigate = useNavigate({ from: '/jobs' });
  const { choices } = useChoices();
  const change = (next: JobWish) => void navigate({ search: next, replace: true, resetScroll: false });
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <div className="mentors-page">
        <aside className="mentors-side">
          <VacancyFilters wish={wish} towns={choices?.towns ?? []} onChange={change} />
        </aside>
        <Jobs key={`${wish.town} ${wish.type} ${wish.hours}`} wish={wish} onClear={() => change({})} />
      </div>
    </Page>
  );
}

function Jobs({ wish, onClear }: { wish: JobWish; onClear: () => void }) {
  const t = useTranslations('workforce');
  const [after, setAfter] = useState<string>();
  const variables = { after, townId: wish.town, type: wish.type, hours: wish.hours };
  const [{ data, fetching, error }, retry] = useQuery({ query: JobsPageQuery, variables });
  if (error && !data) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="cards" count={6} />;
  const { nodes, pageInfo, totalCount } = data.vacancies;
  if (totalCount === 0)
    return (
      <EmptyState
        icon="search"
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
    <section aria-labelledby="found" className="stack">
      <div role="status">
        <h2 id="found">{t('found', { count: totalCount })}</h2>
      </div>
      <ul className="grid">
        {nodes.map((vacancy) => (
          <VacancyCard key={vacancy.id} vacancy={vacancy} />
        ))}
      </ul>
      <ShowMore
        shown={nodes.length}
        total={totalCount}
        hasMore={pageInfo.hasNextPage}
        pending={fetching}
        onMore={() => setAfter(pageInfo.endCursor ?? undefined)}
      />
    </section>
  );
}
