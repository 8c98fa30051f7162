import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { EventMonths } from '../features/events/event-months.tsx';
import { FeaturedEvent } from '../features/events/featured-event.tsx';
import { FilterLinks } from '../features/events/filter-links.tsx';
import { graphql } from '../gql/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { eventKinds } from './events.search.ts';
import { SaveList } from './save-list.tsx';

const EventsPageQuery = graphql(`
  query EventsPage($kind: EventKind, $after: String) {
    events(first: 20, after: $after, kind: $kind) {
      nodes {
        id
        startsAt
        ...EventCard_event
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    nextEntrepreneurDay: events(first: 1, kind: ENTREPRENEUR_DAY) {
      nodes {
        id
        ...FeaturedEvent_event
      }
    }
  }
`);

/** Everything that is on, the next first; the kind to show stands in the address. */
export default function EventsPage() {
  const t = useTranslations('events.list');
  const { kind, save } = useSearch({ from: '/events' });
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <EventList key={kind} kind={kind} isSaving={save === 'yes'} />
    </Page>
  );
}

type ListProps = { kind: (typeof eventKinds)[number] | undefined; isSaving: boolean };

function EventList({ kind, isSaving }: ListProps) {
  const t = useTranslations('events.list');
  const nameOf = useTranslations('searches.nameOf');
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, retry] = useQuery({
    query: EventsPageQuery,
    variables: { kind, after },
    requestPolicy: 'cache-and-network',
  });
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;

  const featured = kind === undefined ? data?.nextEntrepreneurDay.nodes[0] : undefined;
  const events = data?.events.nodes.filter((event) => event.id !== featured?.id);
  const { hasNextPage = false, endCursor } = data?.events.pageInfo ?? {};
  return (
    <div className="stack-l">
      {featured && <FeaturedEvent event={featured} />}
      {/* The featured event comes above the filters: they wait for it, so that they do not jump. */}
      {(events ?? kind) && (
        <div className="stack-s">
          <FilterLinks label={t('filterLabel')}>
            <Link to="/events" search={{}} activeOptions={{ exact: true, includeSearch: true }}>
              {t('all')}
            </Link>
            {eventKinds.map((each) => (
              <Link key={each} to="/events" search={{ kind: each }}>
                {t(`kindPlural.${each}`)}
              </Link>
            ))}
          </FilterLinks>
          {events && events.length > 1 && <p className="muted small">{t('sorted')}</p>}
          <SaveList
            kind="EVENTS"
            path="/events"
            filters={{ kind }}
            name={kind ? nameOf('events', { what: t(`kindPlural.${kind}`) }) : nameOf('allEvents')}
            isSaving={isSaving}
          />
        </div>
      )}
      {!events && <Skeleton shape="cards" />}
      {events?.length === 0 && !featured && (
        <EmptyState
          icon="calendar"
          action={
            kind && (
              <LinkButton to="/events" search={{}} variant="secondary">
                {t('emptyAction')}
              </LinkButton>
            )
          }
        >
          {t('empty')}
        </EmptyState>
      )}
      {events && events.length > 0 && <EventMonths events={events} />}
      {data && error && <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      <ShowMore
        shown={events?.length ?? 0}
        hasMore={hasNextPage}
        pending={fetching}
        onMore={() => setAfter(endCursor ?? undefined)}
      />
    </div>
  );
}
