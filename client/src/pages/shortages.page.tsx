import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ShortageFilters, type ShortageWish } from '../features/shortages/shortage-filters.tsx';
import { ShortageTable } from '../features/shortages/shortage-table.tsx';
import { useChoices } from '../features/vocabulary/use-choices.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { LogInFirst } from './log-in-first.tsx';
import { shortageSchemes } from './shortages.search.ts';
import './shortages.page.css';

const ShortagesPageQuery = graphql(`
  query ShortagesPage($townId: ID, $scheme: ConceptScheme, $after: String) {
    shortages(townId: $townId, scheme: $scheme, first: 50, after: $after) {
      nodes {
        id
        countedAt
        ...ShortageTable_shortage
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const rules = ['asked', 'found', 'small', 'night'] as const;

/** What people ask for help with and cannot get, per town, for advisers, steering and the planning of courses. */
export default function ShortagesPage() {
  const t = useTranslations('shortages');
  const { viewer, fetching } = useViewer();
  const wish = useSearch({ from: '/shortages' });
  const navigate = useNavigate({ from: '/shortages' });
  const { choices } = useChoices();
  if (!viewer && !fetching) return <LogInFirst to="/shortages" />;
  const change = (next: ShortageWish) => void navigate({ search: next, replace: true, resetScroll: false });
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {viewer && !viewer.viewerCanReadShortages && <EmptyState icon="lock">{t('notYours')}</EmptyState>}
      {viewer?.viewerCanReadShortages && (
        <div className="stack-l">
          <ShortageFilters
            wish={wish}
            towns={choices?.towns ?? []}
            schemes={shortageSchemes}
            onChange={change}
          />
          <Shortages
            key={`${wish.town} ${wish.scheme}`}
            wish={wish}
            town={choices?.towns.find(({ value }) => value === wish.town)?.label}
            onClear={() => change({})}
          />
          <section className="stack" aria-labelledby="how">
            <h2 id="how">{t('howTitle')}</h2>
            <ul className="shortages-how">
              {rules.map((rule) => (
                <li key={rule}>{t(`how.${rule}`)}</li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </Page>
  );
}

type Props = { wish: ShortageWish; town: string | undefined; onClear: () => void };

function Shortages({ wish, town, onClear }: Props) {
  const t = useTranslations('shortages');
  const { date } = useFormats();
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, retry] = useQuery({
    query: ShortagesPageQuery,
    variables: { townId: wish.town, scheme: wish.scheme, after },
  });
  if (error && !data) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="table" count={8} />;
  const { nodes, pageInfo } = data.shortages;
  const [first] = nodes;
  if (!first)
    return (
      <EmptyState
        icon="check"
        action={
          wish.town !== undefined && (
            <Button variant="secondary" onClick={onClear}>
              {t('clear')}
            </Button>
          )
        }
      >
        {t('empty')}
      </EmptyState>
    );
  return (
    <div className="stack">
      <p className="muted small">{t('counted', { date: date(first.countedAt) })}</p>
      <ShortageTable shortages={nodes} town={wish.town === undefined ? null : (town ?? '')} />
      <ShowMore
        shown={nodes.length}
        hasMore={pageInfo.hasNextPage}
        pending={fetching}
        onMore={() => setAfter(pageInfo.endCursor ?? undefined)}
      />
    </div>
  );
}
