import { useParams } from '@tanstack/react-router';
import { useMutation, useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { RankingForm } from '../features/cohorts/ranking-form.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Alert } from '../ui/alert.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import { CohortRankingQuery, RankCohortMutation } from './cohort-ranking.operations.ts';
import { LogInFirst } from './log-in-first.tsx';

/** Where somebody who takes part in a cohort says whom they would like. */
export default function CohortRankingPage() {
  const t = useTranslations('cohorts.rank');
  const all = useTranslations();
  const { date } = useFormats();
  const { viewer, fetching } = useViewer();
  const { memberId } = useParams({ from: '/cohorts/rank/$memberId' });
  const [{ data, error }, retry] = useQuery({
    query: CohortRankingQuery,
    variables: { id: memberId },
    pause: !viewer,
  });
  const [ranked, rank] = useMutation(RankCohortMutation);
  if (fetching) return <Page width="text">{<Skeleton />}</Page>;
  if (!viewer) return <LogInFirst to={`/cohorts/rank/${memberId}`} />;
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Page width="text">{<Skeleton />}</Page>;
  const ranking = data.cohortRanking;
  if (!ranking) return <NotFound />;

  const problem = ranked.data?.rankCohort.problem;
  const save = async (choiceIds: string[]) => {
    const answer = await rank({ input: { memberId, choiceIds } });
    if (answer.data?.rankCohort.ranking) showToast({ message: t('saved') });
  };
  return (
    <Page width="text">
      <PageTitle eyebrow={ranking.name || undefined} lead={t(`lead.${ranking.side}`)}>
        {t('title')}
      </PageTitle>
      <div className="stack-l">
        <div className="stack-s">
          <p>{ranking.viewerCanRank ? t('until', { date: date(ranking.until) }) : t('closed')}</p>
          <p className="muted">{t('promise')}</p>
        </div>
        {(problem ?? ranked.error) && (
          <Alert tone="error" live>
            {problem ? all(`problems.${problem.code}`) : all('ui.sendFailed')}
          </Alert>
        )}
        <RankingForm
          key={ranking.id}
          choices={ranking.choices}
          canRank={ranking.viewerCanRank}
          isPending={ranked.fetching}
          onSave={(choiceIds) => void save(choiceIds)}
        />
      </div>
    </Page>
  );
}
