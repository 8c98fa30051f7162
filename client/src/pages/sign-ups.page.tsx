import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { CapacityForm } from '../features/events/capacity-form.tsx';
import { FilterLinks } from '../features/events/filter-links.tsx';
import { SignUpTable } from '../features/events/sign-up-table.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { graphql } from '../gql/index.ts';
import type { SignUpsPageQuery as SignUpsPageData } from '../gql/graphql.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useWords } from '../i18n/use-words.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Figures } from '../ui/figures.tsx';
import { AnchorButton, LinkButton } from '../ui/link-button.tsx';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import { signUpStates } from './sign-ups.search.ts';

const SignUpsPageQuery = graphql(`
  query SignUpsPage($slug: String!) {
    event(slug: $slug) {
      id
      slug
      startsAt
      endsAt
      title {
        da
        en
        de
      }
      capacity
      seatsLeft
      waitingCount
      version
      viewerCanSeeSignUps
    }
  }
`);

const ChangeEventCapacityMutation = graphql(`
  mutation ChangeEventCapacity($input: ChangeEventCapacityInput!) {
    changeEventCapacity(input: $input) {
      event {
        id
        capacity
        seatsLeft
        waitingCount
        version
      }
      problem {
        code
      }
    }
  }
`);

const SignUpsListQuery = graphql(`
  query SignUpsList($eventId: ID!, $state: SignUpState, $search: String, $after: String) {
    signUps(eventId: $eventId, first: 50, after: $after, state: $state, search: $search) {
      nodes {
        id
        ...SignUpTable_signUp
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const pageSize = 50;

type EventData = NonNullable<SignUpsPageData['event']>;

/** The organiser's list of who comes: counts, filter and search in the address, and the whole list as a file. */
export default function SignUpsPage() {
  const t = useTranslations('events');
  const { slug } = useParams({ from: '/events/$slug/sign-ups' });
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: SignUpsPageQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  if (!data && error) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data || fetching)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  const { event } = data;
  const reload = () => retry({ requestPolicy: 'network-only' });
  if (event?.viewerCanSeeSignUps) return <SignUps event={event} onReload={reload} />;
  if (viewer) return <NotFound />;
  return (
    <Page>
      <PageTitle>{t('signUps.title')}</PageTitle>
      <EmptyState
        icon="lock"
        action={
          <LinkButton to="/log-in" search={{ to: `/events/${slug}/sign-ups` }}>
            {t('signUps.logInAction')}
          </LinkButton>
        }
      >
        {t('signUps.logIn')}
      </EmptyState>
    </Page>
  );
}

function SignUps({ event, onReload }: { event: EventData; onReload: () => void }) {
  const t = useTranslations('events');
  const words = useWords();
  const formats = useFormats();
  const navigate = useNavigate();
  const { state, q } = useSearch({ from: '/events/$slug/sign-ups' });
  const { slug } = event;
  const title = words(event.title);
  const [, sendCapacity] = useMutation(ChangeEventCapacityMutation);
  const changeCapacity = async (capacity: number): Promise<SubmitOutcome> => {
    const input = { eventId: event.id, capacity, expectedVersion: event.version };
    const answer = await sendCapacity({ input });
    if (!answer.data) return 'FAILED';
    const { problem } = answer.data.changeEventCapacity;
    if (problem) {
      // Somebody else was first: their number is fetched, so that the next attempt builds on it.
      if (problem.code === 'CONFLICT') onReload();
      return { code: problem.code, field: 'capacity' };
    }
    showToast({ message: t('signUps.capacitySaved', { count: capacity }) });
    return null;
  };
  return (
    <Page>
      <Breadcrumbs current={t('signUps.title')}>
        <Link to="/events">{t('event.breadcrumbs')}</Link>
        <Link to="/events/$slug" params={{ slug }}>
          {title}
        </Link>
      </Breadcrumbs>
      <PageTitle
        eyebrow={formats.dateTimeRange(event.startsAt, event.endsAt)}
        documentTitle={t('signUps.documentTitle', { event: title })}
      >
        {t('signUps.documentTitle', { event: title })}
      </PageTitle>
      <Figures
        items={[
          { label: t('signUps.seated'), value: formats.number(event.capacity - event.seatsLeft) },
          { label: t('signUps.seatsLeft'), value: formats.number(event.seatsLeft) },
          { label: t('signUps.waiting'), value: formats.number(event.waitingCount) },
        ]}
      />
      <details>
        <summary>{t('signUps.capacityTitle')}</summary>
        <CapacityForm capacity={event.capacity} onChange={changeCapacity} />
      </details>
      <div className="sign-ups-tools">
        <FilterLinks label={t('signUps.stateFilter')}>
          <Link
            to="/events/$slug/sign-ups"
            params={{ slug }}
            search={{ q }}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {t('signUps.state.all')}
          </Link>
          {signUpStates.map((each) => (
            <Link key={each} to="/events/$slug/sign-ups" params={{ slug }} search={{ state: each, q }}>
              {t(`signUps.state.${each}`)}
            </Link>
          ))}
        </FilterLinks>
        <SearchBox
          label={t('signUps.search')}
          action={t('signUps.searchAction')}
          search={q ?? ''}
          onSearch={(search) =>
            void navigate({
              to: '/events/$slug/sign-ups',
              params: { slug },
              search: { state, q: search || undefined },
            })
          }
        />
      </div>
      <SignUpsList key={`${state} ${q} ${event.version}`} event={event} state={state} search={q} />
    </Page>
  );
}

type ListProps = {
  event: EventData;
  state: (typeof signUpStates)[number] | undefined;
  search: string | undefined;
};

function SignUpsList({ event, state, search }: ListProps) {
  const t = useTranslations('events.signUps');
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, retry] = useQuery({
    query: SignUpsListQuery,
    variables: { eventId: event.id, state, search, after },
    requestPolicy: 'cache-and-network',
  });
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="table" />;
  const { nodes, pageInfo, totalCount } = data.signUps;
  const isNarrowed = state !== undefined || search !== undefined;
  return (
    <>
      <div className="sign-ups-tools sign-ups-count">
        <p role="status">
          {t('found', { count: totalCount })}
          {totalCount > 1 && <span className="muted"> · {t('sorted')}</span>}
        </p>
        <AnchorButton
          href={`/events/${event.slug}/sign-ups.csv`}
          download
          variant="secondary"
          size="small"
          icon="download"
        >
          {t('csv')}
        </AnchorButton>
      </div>
      {nodes.length > 0 ? (
        <SignUpTable caption={t('title')} signUps={nodes} />
      ) : (
        <EmptyState
          icon="people"
          action={
            isNarrowed ? (
              <LinkButton
                to="/events/$slug/sign-ups"
                params={{ slug: event.slug }}
                search={{}}
                variant="secondary"
              >
                {t('emptySearchAction')}
              </LinkButton>
            ) : (
              <LinkButton to="/events/$slug" params={{ slug: event.slug }} variant="secondary">
                {t('emptyAction')}
              </LinkButton>
            )
          }
        >
          {isNarrowed ? t('emptySearch') : t('empty')}
        </EmptyState>
      )}
      {error && <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {totalCount > pageSize && (
        <ShowMore
          shown={nodes.length}
          total={totalCount}
          hasMore={pageInfo.hasNextPage}
          pending={fetching}
          onMore={() => setAfter(pageInfo.endCursor ?? undefined)}
        />
      )}
    </>
  );
}
