import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { BlindCandidate } from '../features/workforce/blind-candidate.tsx';
import { readFragment } from '../gql/index.ts';
import type { HiringHere_HiringFragment } from '../gql/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import { toLanguageEnum } from '../i18n/languages.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useWords } from '../i18n/use-words.ts';
import { Alert } from '../ui/alert.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { later } from '../ui/later.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { OwnWords } from '../ui/own-words.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { ScoreRing } from '../ui/score-ring.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { Tag } from '../ui/tag.tsx';
import { HiringHere_hiring, HiringQuery } from './hiring.operations.ts';
import { HiringTurn } from './hiring-turn.tsx';
import { LogInFirst } from './log-in-first.tsx';

const Rationale = later(async () => (await import('../features/matching/rationale.tsx')).Rationale, 4);

type Hiring = HiringHere_HiringFragment;

/** A question between a company and a candidate, from the first step to the outcome; each side sees what is open to it. */
export default function HiringPage() {
  const { hiringRequestId } = useParams({ from: '/hiring/$hiringRequestId' });
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: HiringQuery,
    variables: { id: hiringRequestId },
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  if (!viewer && !fetching) return <LogInFirst to={`/hiring/${hiringRequestId}`} />;
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  const hiring = readFragment(HiringHere_hiring, data.hiringRequest);
  return hiring ? <OneHiring hiring={hiring} /> : <NotFound />;
}

function titleOf({ viewerIsCandidate, askedBy }: Hiring) {
  if (!viewerIsCandidate) return 'titleCompany';
  return askedBy === 'COMPANY' ? 'titleCandidate' : 'titleApplied';
}

function OneHiring({ hiring }: { hiring: Hiring }) {
  const t = useTranslations('hiring');
  const formats = useFormats();
  const words = useWords();
  const title = t(`one.${titleOf(hiring)}`);
  const { vacancy, opened, dueAt, endedAt } = hiring;
  return (
    <Page>
      <Breadcrumbs current={title}>
        {hiring.viewerIsCandidate ? (
          <Link to="/my/candidate">{words(hiring.candidate.label)}</Link>
        ) : (
          <Link to="/my/vacancies/$vacancyId" params={{ vacancyId: vacancy.id }}>
            {vacancy.title}
          </Link>
        )}
      </Breadcrumbs>
      <PageTitle lead={dueAt ? t('due', { date: formats.dateLong(dueAt) }) : undefined}>{title}</PageTitle>
      <div className="cluster">
        <Tag tone="heather">{t(`state.${hiring.state}`)}</Tag>
        <Tag>{t(`by.${hiring.askedBy}`)}</Tag>
      </div>
      <div className="split">
        <div className="stack-l">
          {endedAt && (
            <Alert tone="info">
              {t('one.ended', { date: formats.date(endedAt) })}{' '}
              {hiring.reason && t('one.reasonSaid', { reason: t(`reason.${hiring.reason}`) })}
              {hiring.reasonWords && <span lang=""> {hiring.reasonWords}</span>}
            </Alert>
          )}
          <HiringTurn hiring={hiring} />
          {opened && !hiring.viewerIsCandidate && <Opened hiring={hiring} opened={opened} />}
          <Why hiring={hiring} />
        </div>
        <aside className="stack-l">
          <Job hiring={hiring} />
          <section className="stack" aria-labelledby="candidate">
            <h2 id="candidate">{t('one.candidate')}</h2>
            <BlindCandidate candidate={hiring.candidate} />
          </section>
        </aside>
      </div>
    </Page>
  );
}

function Opened({ hiring, opened }: { hiring: Hiring; opened: NonNullable<Hiring['opened']> }) {
  const t = useTranslations('hiring.one');
  return (
    <section className="stack" aria-labelledby="who">
      <h2 id="who">{opened.name}</h2>
      <SummaryList
        items={[
          { term: t('email'), value: <a href={`mailto:${opened.email}`}>{opened.email}</a> },
          ...(opened.about ? [{ term: t('about'), value: <span lang="">{opened.about}</span> }] : []),
        ]}
      />
      <div>
        <LinkButton to="/messages/$threadId" params={{ threadId: hiring.id }} variant="secondary" icon="mail">
          {t('write')}
        </LinkButton>
      </div>
    </section>
  );
}

function Why({ hiring: { rationale } }: { hiring: Hiring }) {
  const t = useTranslations();
  const { language } = useLanguage();
  return (
    <section className="stack" aria-labelledby="why">
      <div className="cluster">
        <ScoreRing
          score={rationale.score}
          label={t('matching.score.label', { score: Math.round(rationale.score) })}
        />
        <div>
          <h2 id="why">{t('hiring.one.why')}</h2>
          <p className="muted">{t('hiring.one.whyLead')}</p>
        </div>
      </div>
      <Rationale rationale={rationale} writtenIn={toLanguageEnum(language)} />
    </section>
  );
}

function Job({ hiring }: { hiring: Hiring }) {
  const t = useTranslations('hiring');
  const work = useTranslations('workforce');
  const { vacancy, words } = hiring;
  return (
    <section className="stack" aria-labelledby="job">
      <h2 id="job">
        <OwnWords writtenIn={vacancy.writtenIn}>{vacancy.title}</OwnWords>
      </h2>
      <p>{work('at', { company: vacancy.companyName, town: vacancy.town.name })}</p>
      <SummaryList
        items={[
          { term: work('type'), value: work(`types.${vacancy.type}`) },
          { term: work('hours'), value: work(`hoursOf.${vacancy.hours}`) },
          { term: t('one.meet'), value: t(`meeting.${hiring.meeting}`) },
          ...(words ? [{ term: t('one.words'), value: <span lang="">{words}</span> }] : []),
        ]}
      />
      <p>
        <Link to="/jobs/$vacancyId" params={{ vacancyId: vacancy.id }}>
          {t('one.seeJob')}
        </Link>
      </p>
    </section>
  );
}
