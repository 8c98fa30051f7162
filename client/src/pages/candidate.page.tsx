import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { useDeed } from '../features/succession/use-deed.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { AskForm, type Asked } from '../features/workforce/ask-form.tsx';
import { BlindCandidate } from '../features/workforce/blind-candidate.tsx';
import type { CandidatePageQuery } from '../gql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tag } from '../ui/tag.tsx';
import { AskForCandidateMutation, CandidateQuery } from './candidate.operations.ts';
import { PauseCandidateMutation } from './candidates.operations.ts';
import { LogInFirst } from './log-in-first.tsx';

type Kept = NonNullable<CandidatePageQuery['keptCandidate']>;

/** One blind candidate, to ask about a job of one's own; officers see here whom they have posted. */
export default function CandidatePage() {
  const { candidateId } = useParams({ from: '/candidates/$candidateId' });
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: CandidateQuery,
    variables: { id: candidateId },
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  if (!viewer && !fetching) return <LogInFirst to={`/candidates/${candidateId}`} />;
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  return <OneCandidate data={data} />;
}

function OneCandidate({ data }: { data: CandidatePageQuery }) {
  const t = useTranslations('candidates');
  const words = useWords();
  const candidate = data.keptCandidate?.blind ?? data.candidate;
  if (!candidate) return <NotFound />;
  const title = words(candidate.label);
  return (
    <Page>
      <Breadcrumbs current={title}>
        <Link to="/candidates">{t('search.all')}</Link>
      </Breadcrumbs>
      <PageTitle eyebrow={t('search.one')}>{title}</PageTitle>
      <div className="split">
        <section className="stack" aria-labelledby="sees">
          <h2 id="sees">{t('mine.sees')}</h2>
          <BlindCandidate candidate={candidate} />
        </section>
        <aside className="stack-l">
          {data.keptCandidate && data.viewer?.viewerCanPostCandidates && <Keep kept={data.keptCandidate} />}
          {data.candidate && <Ask data={data} candidateId={candidate.id} />}
        </aside>
      </div>
    </Page>
  );
}

/** What only the officers who keep the candidate see, and do. */
function Keep({ kept }: { kept: Kept }) {
  const t = useTranslations('candidates');
  const say = useDeed();
  const [pausing, pauseCandidate] = useMutation(PauseCandidateMutation);
  const isPaused = kept.state === 'PAUSED';
  const pause = () =>
    say(
      pauseCandidate({ input: { candidateId: kept.id, isPaused: !isPaused } }).then(
        ({ data }) => data?.pauseCandidate,
      ),
      t(isPaused ? 'mine.state.SHOWN' : 'mine.state.PAUSED'),
    );
  return (
    <Card as="section" headingLevel={2} title={t('search.keep')}>
      <p>
        <strong>{kept.person?.name}</strong>, {kept.town.name}
      </p>
      {kept.about && <p lang="">{kept.about}</p>}
      <div>
        <Tag tone={kept.state === 'SHOWN' ? 'pine' : 'amber'}>{t(`mine.state.${kept.state}`)}</Tag>
      </div>
      <p className="small muted">{t(`mine.place.${kept.placeBand}`)}</p>
      <div className="cluster">
        <LinkButton to="/candidates/new" search={{ id: kept.id }} variant="secondary">
          {t('mine.edit')}
        </LinkButton>
        {kept.state !== 'WITHDRAWN' && (
          <Button variant="quiet" pending={pausing.fetching} onClick={() => void pause()}>
            {t(isPaused ? 'mine.resume' : 'mine.pause')}
          </Button>
        )}
      </div>
    </Card>
  );
}

function Ask({ data, candidateId }: { data: CandidatePageQuery; candidateId: string }) {
  const t = useTranslations();
  const say = useDeed();
  const navigate = useNavigate();
  const [asking, askForCandidate] = useMutation(AskForCandidateMutation);
  const jobs = data.myVacancies.filter(({ viewerCanSeeCandidates }) => viewerCanSeeCandidates);
  if (jobs.length === 0) return null;
  const ask = async ({ words, ...asked }: Asked) => {
    const answer = await askForCandidate({ input: { candidateId, ...asked, words: words || null } });
    const came = answer.data?.askForCandidate;
    const isDone = await say(Promise.resolve(came), t('hiring.ask.sent'));
    const id = came?.hiringRequest?.id;
    if (isDone && id) void navigate({ to: '/hiring/$hiringRequestId', params: { hiringRequestId: id } });
  };
  return (
    <Card as="section" headingLevel={2} title={t('hiring.ask.title')} highlighted>
      <p>{t('candidates.search.askText')}</p>
      <AskForm
        jobs={jobs.map(({ id, title }) => ({ value: id, label: title }))}
        isPending={asking.fetching}
        onAsk={(asked) => void ask(asked)}
      />
    </Card>
  );
}
