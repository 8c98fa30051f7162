import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { Rationale } from '../features/matching/rationale.tsx';
import { ApproveBusiness, type Approval } from '../features/succession/approve-business.tsx';
import { BlindTaker } from '../features/succession/blind-taker.tsx';
import { BusinessFacts } from '../features/succession/business-facts.tsx';
import { CloseBusiness } from '../features/succession/close-business.tsx';
import { InterestRow } from '../features/succession/interest-row.tsx';
import { RefuseDialog } from '../features/succession/refuse-dialog.tsx';
import { Told } from '../features/succession/told.tsx';
import { useDeed } from '../features/succession/use-deed.ts';
import { useRefusalReasons } from '../features/succession/use-refusal-reasons.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import type { MyBusinessPageQuery, RefusalReason } from '../gql/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import { toLanguageEnum } from '../i18n/languages.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Alert } from '../ui/alert.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Card } from '../ui/card.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { ScoreRing } from '../ui/score-ring.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { Tag } from '../ui/tag.tsx';
import { LogInFirst } from './log-in-first.tsx';
import {
  ApproveBusinessMutation,
  CloseBusinessMutation,
  MyBusinessQuery,
  RefuseBusinessMutation,
} from './my-business.operations.ts';

type Own = NonNullable<MyBusinessPageQuery['ownBusiness']>;

/** A listing as its owner and advisers see it: where it stands, who fits, who asks, and who sees what. */
export default function MyBusinessPage() {
  const { businessId } = useParams({ from: '/my/businesses/$businessId' });
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: MyBusinessQuery,
    variables: { businessId },
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  if (!viewer && !fetching) return <LogInFirst to={`/my/businesses/${businessId}`} />;
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  return data.ownBusiness ? <OneBusiness own={data.ownBusiness} /> : <NotFound />;
}

const TONES = { WAITING: 'amber', PUBLISHED: 'pine', REFUSED: 'error', CLOSED: 'neutral' } as const;

function OneBusiness({ own }: { own: Own }) {
  const t = useTranslations('succession.mine');
  const [, closeBusiness] = useMutation(CloseBusinessMutation);
  const say = useDeed();
  const title = own.viewerIsOwner ? t('title') : t('titleAdviser', { name: own.companyName });
  const known = own.interests.flatMap(({ id, state, takerIdentity }) =>
    state === 'INTRODUCED' && takerIdentity ? [{ id, name: takerIdentity.name }] : [],
  );
  return (
    <Page>
      <Breadcrumbs current={title}>
        {own.viewerIsOwner ? <Link to="/my">{t('title')}</Link> : <Link to="/queue">{own.companyName}</Link>}
      </Breadcrumbs>
      <PageTitle>{title}</PageTitle>
      <Tag tone={TONES[own.state]}>{t(`state.${own.state}`)}</Tag>
      <div className="split">
        <div className="stack-l">
          <Standing own={own} />
          {own.viewerCanDecide && <Decide own={own} />}
          <Interests own={own} />
          {own.state === 'PUBLISHED' && <Takers own={own} />}
        </div>
        <aside className="stack-l">
          <Sees own={own} />
          <div className="cluster">
            {own.viewerCanChange && (
              <LinkButton to="/businesses/new" search={{ id: own.id, step: 1 }} variant="secondary">
                {t('edit')}
              </LinkButton>
            )}
            {own.viewerCanClose && (
              <CloseBusiness
                known={known}
                onClose={(said) =>
                  say(
                    closeBusiness({ input: { businessId: own.id, ...said } }).then(
                      ({ data }) => data?.closeBusiness,
                    ),
                    t('closed'),
                  )
                }
              />
            )}
          </div>
        </aside>
      </div>
    </Page>
  );
}

function Standing({ own }: { own: Own }) {
  const t = useTranslations('succession.mine');
  const { dateLong } = useFormats();
  if (own.isHidden) return <Alert tone="warning">{t('hidden')}</Alert>;
  if (own.state === 'WAITING' && own.dueAt && own.viewerIsOwner)
    return (
      <Alert tone="success" live>
        {t('waits', { date: dateLong(own.dueAt) })}
      </Alert>
    );
  if (own.state === 'REFUSED' && own.outcomeReason)
    return <Alert tone="warning">{t('refused', { words: own.outcomeReason })}</Alert>;
  if (own.state === 'PUBLISHED')
    return (
      <Alert
        tone="info"
        action={
          <LinkButton
            to="/businesses/$businessId"
            params={{ businessId: own.id }}
            variant="quiet"
            size="small"
          >
            {t('public')}
          </LinkButton>
        }
      >
        {t('state.PUBLISHED')}
      </Alert>
    );
  return null;
}

/** The adviser's turn: yes, with a word about the place where it is needed, or back to the owner. */
function Decide({ own }: { own: Own }) {
  const t = useTranslations('succession.mine');
  const reasons = useRefusalReasons();
  const say = useDeed();
  const [approving, approveBusiness] = useMutation(ApproveBusinessMutation);
  const [, refuseBusiness] = useMutation(RefuseBusinessMutation);
  const businessId = own.id;
  const approve = (said: Approval) =>
    say(
      approveBusiness({ input: { businessId, ...said } }).then(({ data }) => data?.approveBusiness),
      t('approved'),
    );
  return (
    <Card as="section" headingLevel={2} title={t('decide')} highlighted>
      <ApproveBusiness
        uniqueness={own.uniqueness}
        isPending={approving.fetching}
        onApprove={(said) => void approve(said)}
      />
      <div>
        <RefuseDialog
          title={t('refuse')}
          reasons={reasons}
          wordsLabel={t('refuseWords')}
          needsWords
          onSend={({ reason, words }) =>
            say(
              refuseBusiness({ input: { businessId, reason: reason as RefusalReason, words } }).then(
                ({ data }) => data?.refuseBusiness,
              ),
              t('refusedDone'),
            )
          }
        />
      </div>
    </Card>
  );
}

function Interests({ own }: { own: Own }) {
  const t = useTranslations('succession.mine');
  return (
    <section className="stack" aria-labelledby="interests">
      <h2 id="interests">{t('interests')}</h2>
      {own.interests.length === 0 ? (
        <p className="muted">{t('noInterests')}</p>
      ) : (
        <ul className="grid">
          {own.interests.map((interest) => (
            <InterestRow key={interest.id} interest={interest} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Takers({ own }: { own: Own }) {
  const t = useTranslations();
  const { language } = useLanguage();
  return (
    <section className="stack" aria-labelledby="takers">
      <div>
        <h2 id="takers">{t('succession.mine.takers')}</h2>
        <p className="muted">{t('succession.mine.takersLead')}</p>
      </div>
      {own.takers.length === 0 && <p className="muted">{t('succession.mine.noTakers')}</p>}
      <ul className="grid">
        {own.takers.map(({ id, taker, rationale }) => (
          <Card
            key={id}
            as="li"
            headingLevel={3}
            corner={
              <ScoreRing
                score={rationale.score}
                label={t('matching.score.label', { score: Math.round(rationale.score) })}
              />
            }
          >
            <BlindTaker taker={taker} />
            <Rationale rationale={rationale} writtenIn={toLanguageEnum(language)} />
          </Card>
        ))}
      </ul>
    </section>
  );
}

/** Side by side, as it is now. */
function Sees({ own }: { own: Own }) {
  const t = useTranslations('succession');
  return (
    <>
      <section className="stack" aria-labelledby="everybody">
        <h2 id="everybody">{t('sees.everybody')}</h2>
        <BusinessFacts business={own.blind} />
      </section>
      <section className="stack" aria-labelledby="some">
        <h2 id="some">{t('sees.takers')}</h2>
        <SummaryList
          items={[
            { term: t('interest.facts'), value: <Told>{own.facts}</Told> },
            {
              term: t('interest.figures'),
              value: own.figures ? <Told>{own.figures}</Told> : t('sees.nothing'),
            },
          ]}
        />
      </section>
      <section className="stack" aria-labelledby="adviser">
        <h2 id="adviser">{t('sees.adviser')}</h2>
        <SummaryList
          items={[
            { term: t('form.companyName'), value: <Told>{own.companyName}</Told> },
            { term: t('form.cvr'), value: own.cvr },
            { term: t('form.town'), value: own.town.name },
            {
              term: t('form.blocked'),
              value: own.blockedCvrs.length > 0 ? own.blockedCvrs.join(', ') : t('form.none'),
            },
          ]}
        />
      </section>
    </>
  );
}
