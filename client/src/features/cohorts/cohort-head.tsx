import { useTranslations } from 'use-intl';
import type { CohortHead_CohortFragment } from '../../gql/graphql.ts';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Figures } from '../../ui/figures.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { StateTag } from './state-tag.tsx';

const CohortHead_cohort = graphql(`
  fragment CohortHead_cohort on Cohort {
    id
    state
    rankUntil
    isBeingPlanned
    progress
    notice
    plannedAt
    seekers
    offers
    places
    rankedBySeekers
    rankedByOffers
    viewerCanOpenRanking
    viewerCanMakePlans
    viewerCanPublish
    viewerCanDiscard
  }
`);

type Props = {
  cohort: FragmentType<typeof CohortHead_cohort>;
  isPending: boolean;
  onPlan: () => void;
  onAskWishes: () => void;
  onDiscard: () => void;
};

/** Where a cohort stands, in a sentence, with its numbers and what can be done next. */
export function CohortHead({ isPending, onPlan, onAskWishes, onDiscard, ...props }: Props) {
  const t = useTranslations('cohorts.page');
  const { number } = useFormats();
  const cohort = readFragment(CohortHead_cohort, props.cohort);
  const counted = (value: number) => (cohort.plannedAt || cohort.rankUntil ? number(value) : t('notCounted'));
  return (
    <div className="stack">
      <div>
        <StateTag state={cohort.state} />
      </div>
      <Figures
        items={[
          { label: t('seekers'), value: number(cohort.seekers) },
          { label: t('offers'), value: counted(cohort.offers) },
          { label: t('places'), value: counted(cohort.places) },
        ]}
      />
      {cohort.notice && (
        <Alert tone={cohort.notice === 'FAILED' ? 'error' : 'warning'}>{t(`notice.${cohort.notice}`)}</Alert>
      )}
      <Standing cohort={cohort} />
      <div className="cluster">
        {cohort.viewerCanMakePlans && (
          <Button
            variant={cohort.state === 'PLANNED' && cohort.notice !== 'FAILED' ? 'secondary' : 'primary'}
            pending={isPending}
            pendingLabel={t('makePending')}
            onClick={onPlan}
          >
            {t(cohort.notice === 'FAILED' ? 'tryAgain' : cohort.state === 'PLANNED' ? 'makeAgain' : 'make')}
          </Button>
        )}
        {cohort.viewerCanOpenRanking && (
          <Button variant="secondary" onClick={onAskWishes}>
            {t('askWishes')}
          </Button>
        )}
        {cohort.viewerCanDiscard && (
          <Button variant="danger" onClick={onDiscard}>
            {t('discard')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** In a sentence, what is going on and what comes next. */
function Standing({ cohort }: { cohort: CohortHead_CohortFragment }) {
  const t = useTranslations('cohorts.page');
  const { date } = useFormats();
  if (cohort.isBeingPlanned)
    return (
      <Alert tone="info" live>
        <p>{t('planning')}</p>
        <ProgressBar max={100} value={cohort.progress} label={t('progress', { percent: cohort.progress })} />
      </Alert>
    );
  switch (cohort.state) {
    case 'DRAFT':
      return <p className="lead">{t('draft')}</p>;
    case 'RANKING':
      return (
        <div>
          <p className="lead">{t('rankingLead', { date: date(cohort.rankUntil ?? '') })}</p>
          <p>{t('ranked', { seekers: cohort.rankedBySeekers, offers: cohort.rankedByOffers })}</p>
        </div>
      );
    case 'PLANNED':
      return <p className="lead">{t('planned', { date: date(cohort.plannedAt ?? '') })}</p>;
    case 'PUBLISHED':
      return (
        <Alert tone="success" title={t('publishedTitle')}>
          {t('published')}
        </Alert>
      );
    case 'DISCARDED':
      return <Alert tone="info">{t('discarded')}</Alert>;
  }
}
