import { LIMITS } from '@vaekstbro/schema/limits';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { BusinessFacts } from '../features/succession/business-facts.tsx';
import type { BusinessPageQuery as BusinessPageData } from '../gql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Alert } from '../ui/alert.tsx';
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
import { TextArea } from '../ui/text-area.tsx';
import { BusinessPageQuery, ExpressInterestMutation } from './business.operations.ts';

type Business = NonNullable<BusinessPageData['business']>;
type Viewer = BusinessPageData['viewer'];

/** One business without a name, and the way to ask for more. */
export default function BusinessPage() {
  const { businessId } = useParams({ from: '/businesses/$businessId' });
  const t = useTranslations('succession.business');
  const faded = useTranslations('freshness')('faded');
  const words = useWords();
  const [{ data, error }, retry] = useQuery({
    query: BusinessPageQuery,
    variables: { businessId },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  const { business } = data;
  if (!business) return <NotFound />;
  const title = `${words(business.industry.label)}, ${words(business.employees.label)}`;
  return (
    <Page>
      <Breadcrumbs current={title}>
        <Link to="/businesses">{t('all')}</Link>
      </Breadcrumbs>
      <PageTitle eyebrow={t('eyebrow')} lead={words(business.place.label)}>
        {title}
      </PageTitle>
      {business.isFaded && <Tag tone="amber">{faded}</Tag>}
      <div className="split">
        <section className="stack" aria-labelledby="facts">
          <h2 id="facts">{t('facts')}</h2>
          <BusinessFacts business={business} />
          <p className="muted">{t('blind')}</p>
        </section>
        <aside>
          <Card as="section" headingLevel={2} title={t('ask')}>
            <Ask business={business} viewer={data.viewer ?? null} />
          </Card>
        </aside>
      </div>
    </Page>
  );
}

/** What the reader can do next: log in, tell what they look for, ask, or follow what they have asked. */
function Ask({ business, viewer }: { business: Business; viewer: Viewer | null }) {
  const t = useTranslations('succession.business');
  const { id, viewerInterest } = business;
  const here = `/businesses/${id}`;
  if (!viewer)
    return (
      <div className="stack">
        <p>{t('askLead')}</p>
        <div>
          <LinkButton to="/log-in" search={{ to: here }}>
            {t('logIn')}
          </LinkButton>
        </div>
      </div>
    );
  if (viewer.businesses.some((own) => own.id === id))
    return (
      <div className="stack">
        <p>{t('own')}</p>
        <div>
          <LinkButton to="/my/businesses/$businessId" params={{ businessId: id }} variant="secondary">
            {t('toOwn')}
          </LinkButton>
        </div>
      </div>
    );
  if (viewerInterest && !['REFUSED', 'DECLINED', 'WITHDRAWN', 'LOST', 'ENDED'].includes(viewerInterest.state))
    return (
      <Alert
        tone="success"
        title={t('sent')}
        action={
          <LinkButton
            to="/interests/$interestId"
            params={{ interestId: viewerInterest.id }}
            variant="secondary"
            size="small"
          >
            {t('follow')}
          </LinkButton>
        }
      >
        {t('askLead')}
      </Alert>
    );
  if (!viewer.taker)
    return (
      <div className="stack">
        <p>{t('profileFirstText')}</p>
        <div>
          <LinkButton to="/takers/new" search={{ to: here }}>
            {t('profileFirst')}
          </LinkButton>
        </div>
      </div>
    );
  return <ShowInterest businessId={id} />;
}

function ShowInterest({ businessId }: { businessId: string }) {
  const t = useTranslations();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, express] = useMutation(ExpressInterestMutation);
  const send = async () => {
    const { data } = await express({ input: { businessId, motivation: words.trim() || null } });
    const interest = data?.expressInterest.interest;
    if (interest) void navigate({ to: '/interests/$interestId', params: { interestId: interest.id } });
    else
      setProblem(
        data?.expressInterest.problem
          ? t(`problems.${data.expressInterest.problem.code}`)
          : t('ui.sendFailed'),
      );
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      noValidate
    >
      <p>{t('succession.business.askLead')}</p>
      <TextArea
        name="motivation"
        label={t('succession.business.motivation')}
        hint={t('succession.business.motivationHint')}
        optional
        max={LIMITS.words.max}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {problem && (
        <Alert tone="error" live>
          {problem}
        </Alert>
      )}
      <div>
        <Button type="submit" pending={fetching} pendingLabel={t('succession.business.sending')}>
          {t('succession.business.show')}
        </Button>
      </div>
    </form>
  );
}
