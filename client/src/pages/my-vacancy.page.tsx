import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { RefuseDialog } from '../features/succession/refuse-dialog.tsx';
import { useDeed } from '../features/succession/use-deed.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { HiringRow } from '../features/workforce/hiring-row.tsx';
import type { MyVacancyPageQuery } from '../gql/graphql.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Alert } from '../ui/alert.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { later } from '../ui/later.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { OwnWords } from '../ui/own-words.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { Tag } from '../ui/tag.tsx';
import { LogInFirst } from './log-in-first.tsx';
import { CloseVacancyMutation, MyVacancyQuery } from './my-vacancy.operations.ts';

const FittingCandidates = later(async () => (await import('./fitting-candidates.tsx')).FittingCandidates, 6);
const ReviewVacancy = later(async () => (await import('./review-vacancy.tsx')).ReviewVacancy, 4);
const WidenSearch = later(async () => (await import('./review-vacancy.tsx')).WidenSearch, 3);

type Own = NonNullable<MyVacancyPageQuery['vacancy']>;
export type OwnVacancy = Own;

/** A job as its company and officers see it: where it stands, who fits, who is asked or has applied. */
export default function MyVacancyPage() {
  const { vacancyId } = useParams({ from: '/my/vacancies/$vacancyId' });
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: MyVacancyQuery,
    variables: { id: vacancyId },
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  if (!viewer && !fetching) return <LogInFirst to={`/my/vacancies/${vacancyId}`} />;
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  return data.vacancy ? <OneVacancy own={data.vacancy} /> : <NotFound />;
}

const TONES = {
  DRAFT: 'neutral',
  REVIEW: 'amber',
  PUBLISHED: 'pine',
  REJECTED: 'error',
  CLOSED: 'neutral',
} as const;

function OneVacancy({ own }: { own: Own }) {
  const t = useTranslations('vacancies.mine');
  const work = useTranslations('workforce');
  return (
    <Page>
      <Breadcrumbs current={own.title}>
        {own.viewerCanReview ? (
          <Link to="/queue">{own.companyName}</Link>
        ) : (
          <Link to="/my/vacancies">{t('all')}</Link>
        )}
      </Breadcrumbs>
      <PageTitle
        documentTitle={own.title}
        lead={work('at', { company: own.companyName, town: own.town.name })}
      >
        <OwnWords writtenIn={own.writtenIn}>{own.title}</OwnWords>
      </PageTitle>
      <p>
        <Tag tone={TONES[own.state]}>{t(`state.${own.state}`)}</Tag>
      </p>
      <div className="split">
        <div className="stack-l">
          <Standing own={own} />
          {own.viewerCanReview && <ReviewVacancy own={own} />}
          <section className="stack" aria-labelledby="hirings">
            <h2 id="hirings">{t('hirings')}</h2>
            {own.hiringRequests.length === 0 ? (
              <p className="muted">{t('noHirings')}</p>
            ) : (
              <ul className="grid">
                {own.hiringRequests.map((hiring) => (
                  <HiringRow key={hiring.id} hiring={hiring} />
                ))}
              </ul>
            )}
          </section>
          {own.viewerCanSeeCandidates && <FittingCandidates own={own} />}
        </div>
        <aside className="stack-l">
          <Told own={own} />
          {own.viewerCanWiden && <WidenSearch vacancyId={own.id} />}
          <Deeds own={own} />
        </aside>
      </div>
    </Page>
  );
}

function Standing({ own }: { own: Own }) {
  const t = useTranslations('vacancies');
  if (own.state === 'REVIEW' && own.viewerCanEdit)
    return (
      <Alert tone="success" live>
        {t('mine.waits')}
      </Alert>
    );
  if (own.state === 'REJECTED' && own.reviewReason)
    return (
      <Alert tone="warning" title={t('mine.rejected', { reason: t(`rule.${own.reviewReason}`) })}>
        {own.reviewWords && <p lang="">{own.reviewWords}</p>}
        <p>{t('mine.rejectedText')}</p>
      </Alert>
    );
  if (own.isWidened)
    return (
      <Alert tone="info">
        {t('mine.wide')}
        {own.widenReason && <span lang=""> {own.widenReason}</span>}
      </Alert>
    );
  return null;
}

/** What the company has told, the frame around an inclusion programme with it. */
function Told({ own }: { own: Own }) {
  const t = useTranslations('vacancies.form');
  const work = useTranslations('workforce');
  const { date } = useFormats();
  const items = [
    { term: t('type'), value: work(`types.${own.type}`) },
    { term: t('description'), value: <OwnWords writtenIn={own.writtenIn}>{own.description}</OwnWords> },
    { term: t('hours'), value: work(`hoursOf.${own.hours}`) },
    { term: t('pay'), value: work(`pays.${own.pay}`) },
    { term: t('starts'), value: date(own.startsOn) },
    ...(own.applyBy ? [{ term: t('applyBy'), value: date(own.applyBy) }] : []),
    ...(own.workMentor ? [{ term: t('workMentor'), value: own.workMentor }] : []),
    ...(own.followUpOn[0] ? [{ term: t('followUp'), value: date(own.followUpOn[0]) }] : []),
  ];
  return <SummaryList items={items} />;
}

function Deeds({ own }: { own: Own }) {
  const t = useTranslations('vacancies.mine');
  const say = useDeed();
  const [, closeVacancy] = useMutation(CloseVacancyMutation);
  return (
    <div className="cluster">
      {own.state === 'PUBLISHED' && (
        <LinkButton to="/jobs/$vacancyId" params={{ vacancyId: own.id }} variant="quiet">
          {t('public')}
        </LinkButton>
      )}
      {own.viewerCanEdit && (
        <>
          <LinkButton to="/vacancies/new" search={{ id: own.id, step: 1 }} variant="secondary">
            {t('edit')}
          </LinkButton>
          <RefuseDialog
            title={t('close')}
            text={t('closeText')}
            reasons={[
              { value: 'FILLED', label: t('filled') },
              { value: 'NOT_FILLED', label: t('notFilled') },
            ]}
            onSend={({ reason: outcome }) =>
              say(
                closeVacancy({ input: { vacancyId: own.id, outcome } }).then(
                  ({ data }) => data?.closeVacancy,
                ),
                t('closed'),
              )
            }
          />
        </>
      )}
    </div>
  );
}
