import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { useDeed } from '../features/succession/use-deed.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { BlindCandidate } from '../features/workforce/blind-candidate.tsx';
import { HiringRow } from '../features/workforce/hiring-row.tsx';
import type { MyCandidatePageQuery } from '../gql/graphql.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { later } from '../ui/later.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tag } from '../ui/tag.tsx';
import { MyCandidateQuery, PauseCandidateMutation } from './candidates.operations.ts';
import { LogInFirst } from './log-in-first.tsx';

const FittingVacancies = later(async () => (await import('./fitting-vacancies.tsx')).FittingVacancies, 6);

type Data = MyCandidatePageQuery;
type Own = NonNullable<Data['myCandidate']>;

/** The viewer as a candidate: who has asked, what fits, how companies see them, and a pause at any time. */
export default function MyCandidatePage() {
  const t = useTranslations('candidates.mine');
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: MyCandidateQuery,
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  if (!viewer && !fetching) return <LogInFirst to="/my/candidate" />;
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  const { myCandidate: own } = data;
  return (
    <Page>
      <PageTitle>{t('title')}</PageTitle>
      {own ? (
        <OneCandidate own={own} hirings={data.myHiringRequests} />
      ) : (
        <EmptyState icon="search" action={<LinkButton to="/candidates/new">{t('create')}</LinkButton>}>
          {t('none')}
        </EmptyState>
      )}
    </Page>
  );
}

function OneCandidate({ own, hirings }: { own: Own; hirings: Data['myHiringRequests'] }) {
  const t = useTranslations('candidates.mine');
  return (
    <div className="split">
      <div className="stack-l">
        {own.isHidden && <Alert tone="warning">{t('hidden')}</Alert>}
        <section className="stack" aria-labelledby="asked">
          <h2 id="asked">{t('asked')}</h2>
          {hirings.length === 0 ? (
            <p className="muted">{t('noneAsked')}</p>
          ) : (
            <ul className="grid">
              {hirings.map((hiring) => (
                <HiringRow key={hiring.id} hiring={hiring} />
              ))}
            </ul>
          )}
        </section>
        <FittingVacancies matches={own.vacancies} />
      </div>
      <aside className="stack-l">
        <Sees own={own} />
        <section className="stack" aria-labelledby="seen">
          <h2 id="seen">{t('seen')}</h2>
          <p>{t('seenText')}</p>
          <div>
            <LinkButton to="/my/seen" variant="quiet" size="small">
              {t('seenLink')}
            </LinkButton>
          </div>
        </section>
      </aside>
    </div>
  );
}

function Sees({ own }: { own: Own }) {
  const t = useTranslations('candidates.mine');
  const say = useDeed();
  const [pausing, pauseCandidate] = useMutation(PauseCandidateMutation);
  const isPaused = own.state === 'PAUSED';
  const pause = () =>
    say(
      pauseCandidate({ input: { candidateId: own.id, isPaused: !isPaused } }).then(
        ({ data }) => data?.pauseCandidate,
      ),
      t(isPaused ? 'resumed' : 'paused'),
    );
  return (
    <section className="stack" aria-labelledby="sees">
      <h2 id="sees">{t('sees')}</h2>
      <div>
        <Tag tone={own.state === 'SHOWN' ? 'pine' : 'amber'}>{t(`state.${own.state}`)}</Tag>
      </div>
      <BlindCandidate candidate={own.blind} />
      <p className="small muted">{t(`place.${own.placeBand}`)}</p>
      {own.about && (
        <div className="stack-s">
          <h3>{t('reads')}</h3>
          <p lang="">{own.about}</p>
        </div>
      )}
      <div className="cluster">
        <LinkButton to="/candidates/new" variant="secondary">
          {t('edit')}
        </LinkButton>
        {own.state !== 'WITHDRAWN' && (
          <Button variant="quiet" pending={pausing.fetching} onClick={() => void pause()}>
            {t(isPaused ? 'resume' : 'pause')}
          </Button>
        )}
      </div>
    </section>
  );
}
