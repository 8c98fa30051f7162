import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { Rationale } from '../features/matching/rationale.tsx';
import { BlindTaker } from '../features/succession/blind-taker.tsx';
import { BusinessFacts } from '../features/succession/business-facts.tsx';
import { Told } from '../features/succession/told.tsx';
import { useDeed } from '../features/succession/use-deed.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { readFragment } from '../gql/index.ts';
import type { InterestHereFragment } from '../gql/graphql.ts';
import { InterestHereFragmentDoc } from '../gql/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import { toLanguageEnum } from '../i18n/languages.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Alert } from '../ui/alert.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { ScoreRing } from '../ui/score-ring.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { Tag } from '../ui/tag.tsx';
import { EndInterestMutation, InterestQuery, RecallGrantMutation } from './interest.operations.ts';
import { InterestTurn } from './interest-turn.tsx';
import { LogInFirst } from './log-in-first.tsx';

type Props = { interest: InterestHereFragment };

/** An interest in a business, from the adviser's desk to two who know each other; each side sees what is open to it. */
export default function InterestPage() {
  const { interestId } = useParams({ from: '/interests/$interestId' });
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: InterestQuery,
    variables: { interestId },
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  if (!viewer && !fetching) return <LogInFirst to={`/interests/${interestId}`} />;
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  const interest = readFragment(InterestHereFragmentDoc, data.businessInterest);
  return interest ? <OneInterest interest={interest} /> : <NotFound />;
}

function OneInterest({ interest }: Props) {
  const t = useTranslations();
  const { dateLong } = useFormats();
  const { language } = useLanguage();
  const title = t(
    interest.viewerIsOwner && interest.viewerCanAnswer
      ? 'succession.interest.ownerTitle'
      : 'succession.interest.title',
  );
  return (
    <Page>
      <Breadcrumbs current={title}>
        <Back interest={interest} />
      </Breadcrumbs>
      <PageTitle
        lead={interest.dueAt ? t('succession.interest.due', { date: dateLong(interest.dueAt) }) : undefined}
      >
        {title}
      </PageTitle>
      <Tag tone="heather">{t(`succession.interest.state.${interest.state}`)}</Tag>
      <div className="split">
        <div className="stack-l">
          <InterestTurn interest={interest} />
          <Introduced interest={interest} />
          <Opened interest={interest} />
          {!interest.viewerIsTaker && <TakerSide interest={interest} />}
          <section className="stack" aria-labelledby="business">
            <h2 id="business">{t('succession.interest.business')}</h2>
            <BusinessFacts business={interest.business} />
          </section>
        </div>
        <aside className="stack" aria-labelledby="why">
          <div className="cluster">
            <h2 id="why">{t('succession.interest.why')}</h2>
            <ScoreRing
              score={interest.rationale.score}
              label={t('matching.score.label', { score: Math.round(interest.rationale.score) })}
            />
          </div>
          <Rationale rationale={interest.rationale} writtenIn={toLanguageEnum(language)} />
        </aside>
      </div>
    </Page>
  );
}

function Back({ interest }: Props) {
  const t = useTranslations('succession');
  if (interest.viewerIsTaker) return <Link to="/my/taker">{t('taker.mineTitle')}</Link>;
  return (
    <Link to="/my/businesses/$businessId" params={{ businessId: interest.business.id }}>
      {t('mine.title')}
    </Link>
  );
}

/** What the owner has opened, as the reader may read it. */
function Opened({ interest }: Props) {
  const t = useTranslations('succession.interest');
  const { date, dateLong } = useFormats();
  const { facts, figures } = interest;
  return (
    <section className="stack" aria-labelledby="opened">
      <h2 id="opened">{t('step.FACTS')}</h2>
      {interest.textVersion !== null && interest.textVersion !== undefined && interest.textAcceptedAt && (
        <p className="muted small">
          {t('promiseKept', { version: interest.textVersion, date: date(interest.textAcceptedAt) })}
        </p>
      )}
      {facts ? (
        <SummaryList
          items={[
            { term: t('facts'), value: <Told>{facts}</Told> },
            ...(figures ? [{ term: t('figures'), value: <Told>{figures}</Told> }] : []),
          ]}
        />
      ) : (
        <p className="muted">{t('closed')}</p>
      )}
      {interest.viewerIsOwner && <Recall interest={interest} />}
      {interest.viewerIsTaker &&
        interest.opened.map(({ grantId, until }) => (
          <p key={grantId} className="muted small">
            {until && t('recallUntil', { date: dateLong(until) })}
          </p>
        ))}
    </section>
  );
}

/** The owner takes back what is open: from the next request on nobody reads it. */
function Recall({ interest }: Props) {
  const t = useTranslations('succession.interest');
  const groups = useTranslations('disclosure.grants.group');
  const { dateLong } = useFormats();
  const say = useDeed();
  const [{ fetching }, recall] = useMutation(RecallGrantMutation);
  if (interest.opened.length === 0) return null;
  return (
    <div className="stack">
      <h3>{t('recall')}</h3>
      {interest.opened.map(({ grantId, fieldGroups, until }) => (
        <div key={grantId} className="cluster">
          <span>
            {fieldGroups.map((group) => groups(group)).join(', ')}
            {until && <span className="muted"> · {t('recallUntil', { date: dateLong(until) })}</span>}
          </span>
          <Button
            variant="secondary"
            size="small"
            pending={fetching}
            pendingLabel={t('pending')}
            onClick={() =>
              void say(
                recall({ input: { grantId } }).then(({ data }) => data?.withdrawGrant),
                t('recalled'),
              )
            }
          >
            {t('recallAction')}
          </Button>
        </div>
      ))}
    </div>
  );
}

function TakerSide({ interest }: Props) {
  const t = useTranslations('succession.interest');
  return (
    <section className="stack" aria-labelledby="taker">
      <h2 id="taker">{t('taker')}</h2>
      {interest.viewerIsOwner && !interest.takerIdentity && <p className="muted">{t('takerBlind')}</p>}
      <BlindTaker taker={interest.taker} />
      {interest.motivation && (
        <SummaryList items={[{ term: t('motivation'), value: <Told>{interest.motivation}</Told> }]} />
      )}
    </section>
  );
}

/** Once the two know each other: who the other is, and the way to write and to stop. */
function Introduced({ interest }: Props) {
  const t = useTranslations('succession.interest');
  const taker = useTranslations('succession.taker');
  const form = useTranslations('succession.form');
  const say = useDeed();
  const [{ fetching }, end] = useMutation(EndInterestMutation);
  const { identity, takerIdentity } = interest;
  const items = interest.viewerIsTaker
    ? identity && [
        { term: form('companyName'), value: <Told>{identity.companyName}</Told> },
        { term: form('cvr'), value: identity.cvr },
        { term: form('town'), value: identity.town.name },
        { term: t('contact'), value: `${identity.contactName}, ${identity.contactEmail}` },
      ]
    : takerIdentity && [
        { term: t('contact'), value: `${takerIdentity.name}, ${takerIdentity.email}` },
        ...(takerIdentity.about ? [{ term: taker('about'), value: <Told>{takerIdentity.about}</Told> }] : []),
        ...(takerIdentity.meansNote
          ? [{ term: taker('meansNote'), value: <Told>{takerIdentity.meansNote}</Told> }]
          : []),
      ];
  const isOver = ['REFUSED', 'DECLINED', 'WITHDRAWN', 'LOST', 'ENDED'].includes(interest.state);
  if (isOver) return <Alert tone="info">{t(`state.${interest.state}`)}</Alert>;
  if (!items) return null;
  return (
    <section className="stack" aria-labelledby="identity">
      <h2 id="identity">{t('identity')}</h2>
      <SummaryList items={items} />
      {interest.viewerCanEnd && (
        <>
          <div className="cluster">
            {(interest.viewerIsOwner || interest.viewerIsTaker) && (
              <LinkButton to="/messages/$threadId" params={{ threadId: interest.id }}>
                {t('talk')}
              </LinkButton>
            )}
            <Button
              variant="danger"
              pending={fetching}
              pendingLabel={t('pending')}
              onClick={() =>
                void say(
                  end({ input: { interestId: interest.id } }).then(({ data }) => data?.endInterest),
                  t('ended'),
                )
              }
            >
              {t('end')}
            </Button>
          </div>
          <p className="muted small">{t('endText')}</p>
        </>
      )}
    </section>
  );
}
