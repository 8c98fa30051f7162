import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { firstEvents } from '../features/events/first-events.ts';
import { SuggestionCard } from '../features/matching/suggestion-card.tsx';
import { ProfileReceipt, WhatHappensNow } from '../features/ventures/profile-receipt.tsx';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useWords } from '../i18n/use-words.ts';
import { Alert } from '../ui/alert.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import './profile-receipt.page.css';

const ProfileReceiptPageQuery = graphql(`
  query ProfileReceiptPage($token: String!) {
    profileReceipt(token: $token) {
      id
      ...ProfileReceipt_receipt
      suggestions {
        id
        ...SuggestionCard_suggestion
      }
    }
    entrepreneurDays: events(first: 1, kind: ENTREPRENEUR_DAY) {
      nodes {
        id
        slug
        title {
          da
          en
          de
        }
        venue
        startsAt
        endsAt
        seatsLeft
      }
    }
    events(first: 6) {
      nodes {
        id
        slug
        title {
          da
          en
          de
        }
        venue
        startsAt
        endsAt
        seatsLeft
      }
    }
  }
`);

/** The receipt already shows the three best mentors with reasons, and when one hears from us. */
export default function ProfileReceiptPage() {
  const { token } = useParams({ from: '/profile/receipt/$token' });
  const t = useTranslations();
  const [{ data, error }, retry] = useQuery({
    query: ProfileReceiptPageQuery,
    variables: { token },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  const receipt = data.profileReceipt;
  if (!receipt)
    return (
      <Page width="text">
        <PageTitle>{t('ventures.receipt.documentTitle')}</PageTitle>
        <EmptyState
          icon="lock"
          action={
            <LinkButton to="/log-in" search={{ to: '/my' }}>
              {t('ventures.receipt.logIn')}
            </LinkButton>
          }
        >
          {t('ventures.receipt.expired')}
        </EmptyState>
      </Page>
    );
  return (
    <>
      <Page>
        <div className="receipt-top">
          <ProfileReceipt receipt={receipt} />
          <section className="receipt-suggestions" aria-labelledby="suggestions">
            <h2 id="suggestions">{t('matching.suggestions.title')}</h2>
            <p className="muted">
              {t('ventures.receipt.suggestionsLead')} {t('matching.suggestions.sorted')}.
            </p>
            {receipt.suggestions.length === 0 ? (
              <Alert tone="info">{t('matching.suggestions.none')}</Alert>
            ) : (
              <ul className="grid">
                {receipt.suggestions.map((suggestion, index) => (
                  <SuggestionCard key={suggestion.id} suggestion={suggestion} isBest={index === 0} />
                ))}
              </ul>
            )}
          </section>
          <p className="receipt-for-you">
            <Link to="/for-you">{t('ventures.receipt.forYou')}</Link>
          </p>
          <NextEvents events={firstEvents(data.entrepreneurDays.nodes[0], data.events.nodes, 2)} />
        </div>
      </Page>
      <Section
        title={t('ventures.receipt.nextTitle')}
        tone="sand"
        action={<Link to="/answer-times">{t('ventures.receipt.answerTimes')}</Link>}
      >
        <WhatHappensNow receipt={receipt} />
      </Section>
    </>
  );
}

type NextEvent = {
  id: string;
  slug: string;
  title: { da: string; en: string; de: string };
  venue: string;
  startsAt: string;
  endsAt: string;
  seatsLeft: number;
};

function NextEvents({ events }: { events: readonly NextEvent[] }) {
  const t = useTranslations('ventures.receipt');
  const words = useWords();
  const { dateTimeRange } = useFormats();
  return (
    <aside className="receipt-events" aria-labelledby="next-events">
      <h2 id="next-events">{t('events')}</h2>
      {events.length === 0 && <p className="muted">{t('noEvents')}</p>}
      <ul className="stack">
        {events.map((event) => (
          <li key={event.id} className="receipt-event">
            <Link to="/events/$slug" params={{ slug: event.slug }}>
              {words(event.title)}
            </Link>
            <p className="small muted">{dateTimeRange(event.startsAt, event.endsAt)}</p>
            <p className="small muted">{event.venue}</p>
            <p className="small receipt-event-seats">{t('seats', { count: event.seatsLeft })}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
