import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { AccountCard } from '../features/accounts/account-card.tsx';
import { DeadLink } from '../features/accounts/dead-link.tsx';
import { graphql } from '../gql/index.ts';
import type { ConfirmListingPageQuery } from '../gql/graphql.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useWords } from '../i18n/use-words.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SummaryList } from '../ui/summary-list.tsx';

const PageQuery = graphql(`
  query ConfirmListingPage($token: String!) {
    listingToConfirm(token: $token) {
      id
      state
      confirmedAt
      title {
        da
        en
        de
      }
    }
  }
`);

const ConfirmListingMutation = graphql(`
  mutation ConfirmListing($input: ConfirmListingInput!) {
    confirmListing(input: $input) {
      listing {
        id
        state
        confirmedAt
      }
      problem {
        code
        field
      }
    }
  }
`);

type Listing = NonNullable<ConfirmListingPageQuery['listingToConfirm']>;

/** The end of the mail that asks whether a listing still holds: what it is about, and one button. No login. */
export default function ConfirmListingPage() {
  const { token } = useParams({ from: '/confirm/$token' });
  const t = useTranslations('freshness');
  const [{ data, error }, retry] = useQuery({
    query: PageQuery,
    variables: { token },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page width="form">
        <Skeleton />
      </Page>
    );
  const listing = data.listingToConfirm;
  if (!listing)
    return (
      <DeadLink
        title={t('deadTitle')}
        text={t('dead')}
        action={
          <LinkButton to="/log-in" search={{ to: '/my' }}>
            {t('logIn')}
          </LinkButton>
        }
      />
    );
  return listing.state === 'FRESH' ? (
    <Confirmed listing={listing} />
  ) : (
    <Ask listing={listing} token={token} />
  );
}

function Confirmed({ listing }: { listing: Listing }) {
  const t = useTranslations('freshness');
  const words = useWords();
  return (
    <AccountCard title={t('doneTitle')} lead={t('done', { title: words(listing.title) })}>
      <LinkButton to="/" variant="secondary">
        {t('toHome')}
      </LinkButton>
    </AccountCard>
  );
}

function Ask({ listing, token }: { listing: Listing; token: string }) {
  const t = useTranslations('freshness');
  const sendFailed = useTranslations('ui')('sendFailed');
  const problems = useTranslations('problems');
  const words = useWords();
  const { date } = useFormats();
  const [{ data, fetching, error }, confirmListing] = useMutation(ConfirmListingMutation);
  const problem = data?.confirmListing.problem;
  return (
    <AccountCard
      title={t('titleAsked')}
      lead={t('lead')}
      below={
        <Link to="/log-in" search={{ to: '/my' }}>
          {t('change')}
        </Link>
      }
    >
      <meta name="referrer" content="no-referrer" />
      <div className="stack">
        {(error ?? problem) && (
          <Alert tone="error" live>
            {problem ? problems(problem.code) : sendFailed}
          </Alert>
        )}
        <SummaryList
          items={[
            {
              term: t('listing'),
              value: (
                <>
                  <strong>{words(listing.title)}</strong>
                  <br />
                  {t('lastConfirmed', { date: date(listing.confirmedAt) })}
                </>
              ),
            },
          ]}
        />
        <p>{t(`state.${listing.state}`)}</p>
        <Button
          wide
          pending={fetching}
          pendingLabel={t('confirming')}
          onClick={() => void confirmListing({ input: { token } })}
        >
          {t('confirm')}
        </Button>
      </div>
    </AccountCard>
  );
}
