import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { RulesHistory } from '../features/rules/rules-history.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { graphql } from '../gql/index.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { Select } from '../ui/select.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { LogInFirst } from './log-in-first.tsx';
import { RulesEditor } from './rules-editor.tsx';
import { ruleKinds } from './rules.search.ts';

const RulesPageQuery = graphql(`
  query RulesPage($kind: MatchKind!, $first: Int!) {
    ruleSet(kind: $kind) {
      id
      version
      ...RulesForm_ruleSet
    }
    ruleSets(kind: $kind, first: $first) {
      nodes {
        id
        ...RulesHistory_ruleSet
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

const STEP = 10;
const MOST = 100;

/** How much each criterion counts: try other weights on everybody who waits, save them with a reason, read the history. */
export default function RulesPage() {
  const { viewer, fetching } = useViewer();
  if (fetching) return <Page>{<Skeleton shape="cards" />}</Page>;
  if (!viewer) return <LogInFirst to="/rules" />;
  return viewer.viewerCanChangeRules ? <Rules /> : <NotFound />;
}

function Rules() {
  const { viewer } = useViewer();
  const t = useTranslations('rules');
  const { kind = 'MENTOR' } = useSearch({ from: '/rules' });
  const navigate = useNavigate({ from: '/rules' });
  const [first, setFirst] = useState(STEP);
  const [{ data, error, fetching }, retry] = useQuery({
    query: RulesPageQuery,
    variables: { kind, first },
    requestPolicy: 'cache-and-network',
  });
  const again = () => retry({ requestPolicy: 'network-only' });
  return (
    <Page>
      {viewer?.viewerCanUseDesk && (
        <Breadcrumbs current={t('title')}>
          <Link to="/desk">{t('desk')}</Link>
        </Breadcrumbs>
      )}
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <Select
        name="kind"
        label={t('kind')}
        width="medium"
        options={ruleKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={kind}
        onChange={(event) => {
          const chosen = ruleKinds.find((one) => one === event.currentTarget.value);
          void navigate({ search: { kind: chosen }, replace: true, resetScroll: false });
        }}
      />
      {error && !data && <LoadError onRetry={again} />}
      {!data && !error && <Skeleton shape="cards" count={2} />}
      {data && (
        <div className="stack-l">
          <RulesEditor key={data.ruleSet.id} kind={kind} ruleSet={data.ruleSet} onSaved={again} />
          <section className="stack" aria-labelledby="history">
            <h2 id="history">{t('history.title')}</h2>
            <RulesHistory ruleSets={data.ruleSets.nodes} />
            <ShowMore
              shown={data.ruleSets.nodes.length}
              hasMore={data.ruleSets.pageInfo.hasNextPage && first < MOST}
              pending={fetching}
              onMore={() => setFirst(Math.min(MOST, first + STEP))}
            />
          </section>
        </div>
      )}
    </Page>
  );
}
