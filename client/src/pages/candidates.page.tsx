import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { useChoices } from '../features/vocabulary/use-choices.ts';
import { CandidateCard } from '../features/workforce/candidate-card.tsx';
import { CandidateFilters, type CandidateWish } from '../features/workforce/candidate-filters.tsx';
import { graphql } from '../gql/index.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { later } from '../ui/later.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { LogInFirst } from './log-in-first.tsx';
import './mentors.page.css';

const MaySearchQuery = graphql(`
  query MaySearchCandidates {
    viewer {
      id
      viewerCanSearchCandidates
      viewerCanPostCandidates
    }
  }
`);

const CandidatesPageQuery = graphql(`
  query CandidatesPage(
    $after: String
    $occupationId: ID
    $skillId: ID
    $townId: ID
    $hours: WeeklyHours
    $language: String
    $licence: Licence
  ) {
    candidates(
      first: 12
      after: $after
      occupationId: $occupationId
      skillId: $skillId
      townId: $townId
      hours: $hours
      language: $language
      licence: $licence
    ) {
      nodes {
        id
        ...CandidateCard_candidate
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const PostedCandidates = later(async () => (await import('./posted-candidates.tsx')).PostedCandidates, 1);
const OccupationField = later(
  async () => (await import('../features/vocabulary/concept-field.tsx')).OccupationField,
  2,
);
const SkillField = later(
  async () => (await import('../features/vocabulary/concept-field.tsx')).SkillField,
  2,
);

/** Those who look for work, blind: for companies with an approved job, and officers. */
export default function CandidatesPage() {
  const t = useTranslations('candidates.search');
  const wish = useSearch({ from: '/candidates' });
  const navigate = useNavigate({ from: '/candidates' });
  const { choices } = useChoices();
  const [{ data, error }, retry] = useQuery({ query: MaySearchQuery });
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  if (!data.viewer) return <LogInFirst to="/candidates" />;
  const change = (next: CandidateWish) => void navigate({ search: next, replace: true, resetScroll: false });
  const { viewerCanSearchCandidates: maySearch, viewerCanPostCandidates: mayPost } = data.viewer;
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {mayPost && (
        <div className="stack">
          <div>
            <LinkButton to="/candidates/new" icon="plus">
              {t('post')}
            </LinkButton>
          </div>
          <PostedCandidates />
        </div>
      )}
      {maySearch ? (
        <div className="mentors-page">
          <aside className="mentors-side">
            <CandidateFilters
              wish={wish}
              towns={choices?.towns ?? []}
              OccupationField={OccupationField}
              SkillField={SkillField}
              onChange={change}
            />
          </aside>
          <Found key={Object.values(wish).join(' ')} wish={wish} onClear={() => change({})} />
        </div>
      ) : (
        <EmptyState icon="lock" action={<LinkButton to="/vacancies/new">{t('closedAction')}</LinkButton>}>
          {t('closed')}
        </EmptyState>
      )}
    </Page>
  );
}

function Found({ wish, onClear }: { wish: CandidateWish; onClear: () => void }) {
  const t = useTranslations('candidates.search');
  const [after, setAfter] = useState<string>();
  const { occupation: occupationId, skill: skillId, town: townId, ...rest } = wish;
  const variables = { after, occupationId, skillId, townId, ...rest };
  const [{ data, fetching, error }, retry] = useQuery({ query: CandidatesPageQuery, variables });
  if (error && !data) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="cards" count={6} />;
  const { nodes, pageInfo } = data.candidates;
  if (nodes.length === 0)
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
      <div>
        <h2 id="found">{t('all')}</h2>
        <p className="muted">{t('sorted')}</p>
      </div>
      <ul className="grid">
        {nodes.map((candidate) => (
          <CandidateCard key={candidate.id} candidate={candidate} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <div>
          <Button
            variant="secondary"
            pending={fetching}
            onClick={() => setAfter(pageInfo.endCursor ?? undefined)}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </section>
  );
}
