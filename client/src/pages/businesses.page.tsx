import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { BusinessCard } from '../features/succession/business-card.tsx';
import { BusinessFilters, type BusinessWish } from '../features/succession/business-filters.tsx';
import { useBands, type Bands } from '../features/succession/use-bands.ts';
import { useChoices, type Choices } from '../features/vocabulary/use-choices.ts';
import { graphql } from '../gql/index.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SaveList } from './save-list.tsx';
import './businesses.page.css';

const BusinessesPageQuery = graphql(`
  query BusinessesPage(
    $after: String
    $industryId: ID
    $townId: ID
    $employees: ID
    $price: ID
    $horizon: ID
  ) {
    businesses(
      first: 12
      after: $after
      industryId: $industryId
      townId: $townId
      employees: $employees
      price: $price
      horizon: $horizon
    ) {
      nodes {
        id
        ...BusinessCard_business
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** The market everybody may look at: businesses without names, narrowed by what everybody sees of them. */
export default function BusinessesPage() {
  const t = useTranslations('succession.market');
  const { save, ...wish } = useSearch({ from: '/businesses' });
  const navigate = useNavigate({ from: '/businesses' });
  const { choices, error, retry } = useChoices();
  const { bands, error: bandsError, retry: retryBands } = useBands();
  const change = (next: BusinessWish) => void navigate({ search: next, replace: true, resetScroll: false });
  const failed = (error && !choices) || (bandsError && !bands);

  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {failed && (
        <LoadError
          onRetry={() => {
            retry();
            retryBands();
          }}
        />
      )}
      {!failed && (!choices || !bands) && <Skeleton shape="cards" count={6} />}
      {choices && bands && (
        <div className="businesses-page">
          <aside>
            <BusinessFilters wish={wish} choices={choices} bands={bands} onChange={change} />
            <div className="businesses-doors">
              <SaveThis wish={wish} choices={choices} bands={bands} isSaving={save === 'yes'} />
              <p className="small">
                {t('take')} <Link to="/takers/new">{t('takeLink')}</Link>
              </p>
              <p className="small">
                {t('sell')} <Link to="/businesses/new">{t('sellLink')}</Link>
              </p>
            </div>
          </aside>
          <Market key={JSON.stringify(wish)} wish={wish} onClear={() => change({})} />
        </div>
      )}
    </Page>
  );
}

type SaveProps = { wish: BusinessWish; choices: Choices; bands: Bands; isSaving: boolean };

function SaveThis({ wish, choices, bands, isSaving }: SaveProps) {
  const t = useTranslations('searches.nameOf');
  const lists = [
    [choices.industries, wish.industry],
    [choices.towns, wish.town],
    [bands.employees, wish.sizeBand],
    [bands.price, wish.priceBand],
    [bands.horizon, wish.horizon],
  ] as const;
  const labels = lists.flatMap(([options, value]) => options.find((one) => one.value === value)?.label ?? []);
  return (
    <SaveList
      kind="BUSINESSES"
      path="/businesses"
      filters={wish}
      name={labels.length > 0 ? t('businesses', { what: labels.join(', ') }) : t('allBusinesses')}
      isSaving={isSaving}
    />
  );
}

function Market({ wish, onClear }: { wish: BusinessWish; onClear: () => void }) {
  const t = useTranslations('succession.market');
  const [after, setAfter] = useState<string>();
  const { industry: industryId, town: townId, sizeBand: employees, priceBand: price, horizon } = wish;
  const variables = { after, industryId, townId, employees, price, horizon };
  const [{ data, fetching, error }, retry] = useQuery({ query: BusinessesPageQuery, variables });
  if (error && !data) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="cards" count={6} />;
  const { nodes, pageInfo, totalCount } = data.businesses;
  if (totalCount === 0)
    return (
      <EmptyState
        icon="building"
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
    <section className="stack-l" aria-labelledby="found">
      <div>
        <div role="status">
          <h2 id="found">{t('found', { count: totalCount })}</h2>
        </div>
        <p className="muted small">{t('sorted')}</p>
      </div>
      <ul className="grid">
        {nodes.map((business) => (
          <BusinessCard key={business.id} business={business} />
        ))}
      </ul>
      <ShowMore
        shown={nodes.length}
        total={totalCount > 12 ? totalCount : undefined}
        hasMore={pageInfo.hasNextPage}
        pending={fetching}
        onMore={() => setAfter(pageInfo.endCursor ?? undefined)}
      />
    </section>
  );
}
