import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { BlindTaker } from '../features/succession/blind-taker.tsx';
import { BusinessCard } from '../features/succession/business-card.tsx';
import { InterestRow } from '../features/succession/interest-row.tsx';
import type { MyTakerPageQuery } from '../gql/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import { toLanguageEnum } from '../i18n/languages.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Alert } from '../ui/alert.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { later } from '../ui/later.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { ScoreRing } from '../ui/score-ring.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { LogInFirst } from './log-in-first.tsx';
import { MyTakerQuery } from './takers.operations.ts';
import './businesses.page.css';

const Rationale = later(async () => (await import('../features/matching/rationale.tsx')).Rationale, 4);

type Taker = NonNullable<NonNullable<MyTakerPageQuery['viewer']>['taker']>;

/** The viewer as a taker: what fits with the reasons, what they have asked for, and what owners see of them. */
export default function MyTakerPage() {
  const t = useTranslations('succession.taker');
  const [{ data, error }, retry] = useQuery({ query: MyTakerQuery, requestPolicy: 'cache-and-network' });
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  if (!data.viewer) return <LogInFirst to="/my/taker" />;
  const { taker } = data.viewer;
  return (
    <Page>
      <PageTitle>{t('mineTitle')}</PageTitle>
      {taker ? (
        <OneTaker taker={taker} />
      ) : (
        <EmptyState icon="building" action={<LinkButton to="/takers/new">{t('create')}</LinkButton>}>
          {t('none')}
        </EmptyState>
      )}
    </Page>
  );
}

function OneTaker({ taker }: { taker: Taker }) {
  const t = useTranslations();
  const { dateLong } = useFormats();
  const { language } = useLanguage();
  return (
    <div className="split">
      <div className="stack-l">
        {taker.state === 'WAITING' && taker.dueAt && (
          <Alert tone="info">{t('succession.taker.waits', { date: dateLong(taker.dueAt) })}</Alert>
        )}
        <section className="stack" aria-labelledby="interests">
          <h2 id="interests">{t('succession.taker.interests')}</h2>
          {taker.interests.length === 0 ? (
            <p className="muted">{t('succession.taker.noInterests')}</p>
          ) : (
            <ul className="grid">
              {taker.interests.map((interest) => (
                <InterestRow key={interest.id} interest={interest} />
              ))}
            </ul>
          )}
        </section>
        <section className="stack" aria-labelledby="fits">
          <div>
            <h2 id="fits">{t('succession.taker.fits')}</h2>
            <p className="muted">{t('succession.taker.fitsLead')}</p>
          </div>
          {taker.businesses.length === 0 ? (
            <p className="muted">{t('succession.taker.noFits')}</p>
          ) : (
            <ul className="grid">
              {taker.businesses.map(({ id, business, rationale }) => (
                <BusinessCard
                  key={id}
                  business={business}
                  corner={
                    <ScoreRing
                      score={rationale.score}
                      label={t('matching.score.label', { score: Math.round(rationale.score) })}
                    />
                  }
                >
                  <Rationale rationale={rationale} writtenIn={toLanguageEnum(language)} />
                </BusinessCard>
              ))}
            </ul>
          )}
        </section>
      </div>
      <aside className="stack" aria-labelledby="sees">
        <h2 id="sees">{t('succession.taker.ownerSees')}</h2>
        <BlindTaker taker={taker.blind} />
        <div>
          <LinkButton to="/takers/new" variant="secondary">
            {t('succession.taker.edit')}
          </LinkButton>
        </div>
      </aside>
    </div>
  );
}
