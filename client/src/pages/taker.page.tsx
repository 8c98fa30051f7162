import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { BlindTaker } from '../features/succession/blind-taker.tsx';
import { RefuseDialog } from '../features/succession/refuse-dialog.tsx';
import { Told } from '../features/succession/told.tsx';
import { useDeed } from '../features/succession/use-deed.ts';
import { useRefusalReasons } from '../features/succession/use-refusal-reasons.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import type { RefusalReason, TakerPageQuery } from '../gql/graphql.ts';
import { usePersonName } from '../i18n/use-person-name.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Button } from '../ui/button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { LogInFirst } from './log-in-first.tsx';
import { DecideTakerMutation, TakerQuery } from './takers.operations.ts';

type Taker = NonNullable<TakerPageQuery['taker']>;

/** A taker as an adviser reads one, and the adviser's word about them. */
export default function TakerPage() {
  const { takerId } = useParams({ from: '/takers/$takerId' });
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: TakerQuery,
    variables: { takerId },
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  if (!viewer && !fetching) return <LogInFirst to={`/takers/${takerId}`} />;
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  return data.taker ? <OneTaker taker={data.taker} /> : <NotFound />;
}

function OneTaker({ taker }: { taker: Taker }) {
  const t = useTranslations('succession.taker');
  const reasons = useRefusalReasons();
  const say = useDeed();
  const [{ fetching }, decide] = useMutation(DecideTakerMutation);
  const name = usePersonName()(taker.name);
  const send = async (input: { answer: 'SEEN' | 'REFUSED'; reason?: RefusalReason; words?: string }) =>
    say(
      decide({ input: { takerId: taker.id, ...input } }).then(({ data }) => data?.decideTaker),
      t('decided'),
    );
  return (
    <Page>
      <Breadcrumbs current={name}>
        <Link to="/queue">{t(`state.${taker.state}`)}</Link>
      </Breadcrumbs>
      <PageTitle lead={taker.viewerCanDecide ? t('deskLead') : undefined}>{t('desk', { name })}</PageTitle>
      <div className="split">
        <div className="stack-l">
          <SummaryList
            items={[
              { term: t('town'), value: taker.town.name },
              ...(taker.about ? [{ term: t('about'), value: <Told>{taker.about}</Told> }] : []),
              ...(taker.meansNote ? [{ term: t('meansNote'), value: <Told>{taker.meansNote}</Told> }] : []),
              ...(taker.cvr ? [{ term: t('cvr'), value: taker.cvr }] : []),
            ]}
          />
          {taker.viewerCanDecide && (
            <div className="cluster">
              <Button
                pending={fetching}
                pendingLabel={t('saving')}
                onClick={() => void send({ answer: 'SEEN' })}
              >
                {t('beSeen')}
              </Button>
              <RefuseDialog
                title={t('refuse')}
                reasons={reasons}
                wordsLabel={t('refuseWords')}
                onSend={({ reason, words }) =>
                  send({ answer: 'REFUSED', reason: reason as RefusalReason, words: words || undefined })
                }
              />
            </div>
          )}
        </div>
        <aside className="stack" aria-labelledby="sees">
          <h2 id="sees">{t('ownerSees')}</h2>
          <BlindTaker taker={taker.blind} />
        </aside>
      </div>
    </Page>
  );
}
