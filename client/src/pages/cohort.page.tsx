import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { AskWishes } from '../features/cohorts/ask-wishes.tsx';
import { CohortHead } from '../features/cohorts/cohort-head.tsx';
import { ConfirmDialog } from '../features/cohorts/confirm-dialog.tsx';
import { PlanColumn } from '../features/cohorts/plan-column.tsx';
import { areSame, sharedPairs } from '../features/cohorts/shared-pairs.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import type { CohortPageQuery, PlanMethod } from '../gql/graphql.ts';
import type { ProblemCode } from '../i18n/problem-code.ts';
import { Alert } from '../ui/alert.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import * as operations from './cohort.operations.ts';
import { LogInFirst } from './log-in-first.tsx';
import { PairReasons } from './pair-reasons.tsx';

/** So often the page looks how far the plans are, or what has become of the pairs. */
const LOOK_AGAIN_MS = 1500;
/** What a published pair becomes is done by jobs, so the page looks for a while. */
const LOOKS_AFTER_PUBLISHING = 6;

type Cohort = NonNullable<CohortPageQuery['cohort']>;

/** One cohort: its plans side by side, for an adviser to publish one or to throw all away. */
export default function CohortPage() {
  const { viewer, fetching } = useViewer();
  const { cohortId } = useParams({ from: '/cohorts/$cohortId' });
  const [{ data, error }, look] = useQuery({
    query: operations.CohortQuery,
    variables: { id: cohortId },
    requestPolicy: 'cache-and-network',
    pause: !viewer?.viewerCanUseDesk,
  });
  if (fetching) return <Page>{<Skeleton shape="table" />}</Page>;
  if (!viewer) return <LogInFirst to={`/cohorts/${cohortId}`} />;
  if (!viewer.viewerCanUseDesk) return <NotFound />;
  const lookAgain = () => look({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadErrorPage onRetry={lookAgain} />;
  if (!data) return <Page>{<Skeleton shape="table" />}</Page>;
  return data.cohort ? <Plans cohort={data.cohort} onLook={lookAgain} /> : <NotFound />;
}

function Plans({ cohort, onLook }: { cohort: Cohort; onLook: () => void }) {
  const t = useTranslations('cohorts');
  const all = useTranslations();
  const [asks, setAsks] = useState<'wishes' | 'discard' | null>(null);
  const [publishing, setPublishing] = useState<{ method: PlanMethod; matched: number } | null>(null);
  const [planned, plan] = useMutation(operations.PlanCohortMutation);
  const [opened, openRanking] = useMutation(operations.OpenCohortRankingMutation);
  const [published, publish] = useMutation(operations.PublishCohortPlanMutation);
  const [discarded, discard] = useMutation(operations.DiscardCohortMutation);
  const wait = useLooking(cohort.isBeingPlanned, onLook);
  const cohortId = cohort.id;

  const wordsOf = (problem: { code: ProblemCode } | null | undefined, error: unknown) =>
    problem ? all(`problems.${problem.code}`) : error ? all('ui.sendFailed') : undefined;
  const done = (isDone: boolean) => {
    if (isDone) setAsks(null);
    onLook();
  };

  return (
    <Page>
      <PageTitle eyebrow={t('title')}>{cohort.name || t('noName')}</PageTitle>
      <div className="stack-l">
        <div>
          <LinkButton to="/cohorts" variant="quiet" size="small" icon="arrow-left">
            {t('back')}
          </LinkButton>
        </div>
        {(planned.error ?? planned.data?.planCohort.problem) && (
          <Alert tone="error" live>
            {wordsOf(planned.data?.planCohort.problem, planned.error)}
          </Alert>
        )}
        <CohortHead
          cohort={cohort}
          isPending={planned.fetching}
          onPlan={() => void plan({ input: { cohortId } }).then(onLook)}
          onAskWishes={() => setAsks('wishes')}
          onDiscard={() => setAsks('discard')}
        />
        {cohort.plans.length > 0 && (
          <section className="stack" aria-labelledby="plans">
            <h2 id="plans">{t('page.compare')}</h2>
            {areSame(cohort.plans) && <Alert tone="info">{t('plan.same')}</Alert>}
            <div className="plans">
              {cohort.plans.map((one) => (
                <PlanColumn
                  key={one.id}
                  plan={one}
                  shared={sharedPairs(cohort.plans)}
                  isPublished={cohort.publishedPlan === one.method}
                  onPublish={cohort.viewerCanPublish ? setPublishing : undefined}
                  reasons={({ rationale }, much) => <PairReasons rationale={rationale} much={much} />}
                />
              ))}
            </div>
          </section>
        )}
      </div>
      <AskWishes
        open={asks === 'wishes'}
        isPending={opened.fetching}
        problem={wordsOf(opened.data?.openCohortRanking.problem, opened.error)}
        onAsk={(until) =>
          void openRanking({ input: { cohortId, until } }).then(({ data }) =>
            done(Boolean(data?.openCohortRanking.cohort)),
          )
        }
        onClose={() => setAsks(null)}
      />
      <ConfirmDialog
        open={asks === 'discard'}
        title={t('page.discardTitle')}
        confirm={t('page.discardConfirm')}
        pendingLabel={t('page.discardPending')}
        isPending={discarded.fetching}
        isDanger
        problem={wordsOf(discarded.data?.discardCohort.problem, discarded.error)}
        onConfirm={() =>
          void discard({ input: { cohortId } }).then(({ data }) => done(Boolean(data?.discardCohort.cohort)))
        }
        onClose={() => setAsks(null)}
      >
        <p>{t('page.discardText')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={publishing !== null}
        title={t('publish.title', { plan: publishing ? t(`plan.${publishing.method}`) : '' })}
        confirm={t('publish.confirm')}
        pendingLabel={t('publish.pending')}
        isPending={published.fetching}
        problem={wordsOf(published.data?.publishCohortPlan.problem, published.error)}
        onConfirm={() =>
          void publish({ input: { cohortId, method: publishing?.method ?? 'BEST_TOTAL' } }).then(
            ({ data }) => {
              if (!data?.publishCohortPlan.cohort) return;
              setPublishing(null);
              showToast({ message: t('publish.done') });
              wait(LOOKS_AFTER_PUBLISHING);
            },
          )
        }
        onClose={() => setPublishing(null)}
      >
        <p>{t('publish.text', { count: publishing?.matched ?? 0 })}</p>
        <p>{t('publish.left')}</p>
      </ConfirmDialog>
    </Page>
  );
}

/** Looks again and again while something is being done; how often more, the caller may say. */
function useLooking(isBusy: boolean, onLook: () => void): (times: number) => void {
  const [left, setLeft] = useState(0);
  const isLooking = isBusy || left > 0;
  useEffect(() => {
    if (!isLooking) return;
    const timer = setTimeout(() => {
      setLeft((count) => Math.max(0, count - 1));
      onLook();
    }, LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  });
  return setLeft;
}
