import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { CohortCard } from '../features/cohorts/cohort-card.tsx';
import { NewCohort, type NewCohortValues } from '../features/cohorts/new-cohort.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CohortsQuery, CreateCohortMutation, WaitingForCohortQuery } from './cohorts.operations.ts';
import { LogInFirst } from './log-in-first.tsx';

/** Where advisers plan for many at once: what there is, and a new one. */
export default function CohortsPage() {
  const { viewer, fetching } = useViewer();
  if (fetching) return <Page>{<Skeleton shape="table" />}</Page>;
  if (!viewer) return <LogInFirst to="/cohorts" />;
  return viewer.viewerCanUseDesk ? <Cohorts /> : <NotFound />;
}

function Cohorts() {
  const t = useTranslations('cohorts');
  const [after, setAfter] = useState<string>();
  const [{ data, error }, retry] = useQuery({
    query: CohortsQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  const cohorts = data?.cohorts;
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <div className="stack-l">
        {error && !data && <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />}
        {!data && !error && <Skeleton />}
        {cohorts?.nodes.length === 0 && <EmptyState icon="people">{t('empty')}</EmptyState>}
        {cohorts && cohorts.nodes.length > 0 && (
          <ul className="grid">
            {cohorts.nodes.map((cohort) => (
              <CohortCard key={cohort.id} cohort={cohort} />
            ))}
          </ul>
        )}
        {cohorts?.pageInfo.hasNextPage && (
          <div>
            <Button variant="secondary" onClick={() => setAfter(cohorts.pageInfo.endCursor ?? undefined)}>
              {t('more')}
            </Button>
          </div>
        )}
        <New />
      </div>
    </Page>
  );
}

function New() {
  const t = useTranslations('cohorts.new');
  const problems = useTranslations();
  const words = useWords();
  const navigate = useNavigate();
  const [{ data, error }, retry] = useQuery({
    query: WaitingForCohortQuery,
    requestPolicy: 'cache-and-network',
  });
  const [{ fetching, ...made }, createCohort] = useMutation(CreateCohortMutation);
  const problem = made.data?.createCohort.problem;

  const create = async (values: NewCohortValues) => {
    const answer = await createCohort({ input: { kind: 'MENTOR', ...values } });
    const cohortId = answer.data?.createCohort.cohort?.id;
    if (cohortId) void navigate({ to: '/cohorts/$cohortId', params: { cohortId } });
  };
  return (
    <section className="stack" aria-labelledby="new-cohort">
      <h2 id="new-cohort">{t('title')}</h2>
      {error && !data && <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {data && (
        <NewCohort
          waiting={data.mentorRequests.nodes.map(({ id, venture }) => ({
            value: id,
            label: venture.contactName,
            description: `${words(venture.industry.label)} · ${venture.town.name}`,
          }))}
          hasMore={data.mentorRequests.pageInfo.hasNextPage}
          isPending={fetching}
          problem={
            problem
              ? { words: problems(`problems.${problem.code}`), isOfName: problem.field === 'name' }
              : made.error
                ? { words: problems('ui.sendFailed'), isOfName: false }
                : undefined
          }
          onCreate={(values) => void create(values)}
        />
      )}
    </section>
  );
}
