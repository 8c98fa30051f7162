import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { AccountLine } from '../features/accounts/account-line.tsx';
import { MentorInbox } from '../features/mentoring/mentor-inbox.tsx';
import { MentorPlaces } from '../features/mentoring/mentor-places.tsx';
import { MyRequest } from '../features/mentoring/my-request.tsx';
import { graphql } from '../gql/index.ts';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { LogInFirst } from './log-in-first.tsx';
import './my.page.css';

const MyPageQuery = graphql(`
  query MyPage {
    viewer {
      id
      email
      viewerCanInvite
      ventures {
        id
        ...MyRequest_venture
      }
      mentor {
        id
        ...MentorPlaces_mentor
      }
      matchesAsMentor {
        id
        ...MentorInbox_match
      }
      ...AccountLine_viewer
    }
    events(first: 20) {
      nodes {
        id
        viewerCanSeeSignUps
      }
    }
  }
`);

/** What is mine: my requests with whose turn it is, as a mentor what waits for my answer, and what else I look after. */
export default function MyPage() {
  const t = useTranslations('mentoring.my');
  const [{ data, error }, retry] = useQuery({ query: MyPageQuery, requestPolicy: 'cache-and-network' });
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton shape="cards" />
      </Page>
    );
  if (!data.viewer) return <LogInFirst to="/my" />;
  const { email, ventures, mentor, matchesAsMentor, viewerCanInvite } = data.viewer;
  const canOrganise = data.events.nodes.some((event) => event.viewerCanSeeSignUps);
  const isStaff = canOrganise || viewerCanInvite;
  return (
    <Page className="my-page">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {isStaff && (
        <div className="my-staff">
          {canOrganise && (
            <Card as="section" headingLevel={2} title={t('organise')}>
              <p>{t('organiseText')}</p>
              <Link to="/events">{t('organiseAction')}</Link>
            </Card>
          )}
          {viewerCanInvite && (
            <Card as="section" headingLevel={2} title={t('invite')}>
              <p>{t('inviteText')}</p>
              <Link to="/invitations">{t('inviteAction')}</Link>
            </Card>
          )}
        </div>
      )}
      {mentor && (
        <section className="my-part" aria-labelledby="as-mentor">
          <h2 id="as-mentor">{t('mentor')}</h2>
          <div className="my-mentor">
            <div className="stack-l">
              <MentorInbox matches={matchesAsMentor} ownEmail={email} />
            </div>
            <MentorPlaces mentor={mentor} />
          </div>
        </section>
      )}
      {ventures.length > 0 && (
        <section className="my-part" aria-labelledby="my-requests">
          <h2 id="my-requests">{t('ventures')}</h2>
          {ventures.map((venture) => (
            <MyRequest key={venture.id} venture={venture} ownEmail={email} />
          ))}
        </section>
      )}
      {!mentor && !isStaff && ventures.length === 0 && (
        <EmptyState action={<LinkButton to="/profile/new">{t('emptyAction')}</LinkButton>}>
          {t('emptyTitle')} {t('empty')}
        </EmptyState>
      )}
      {!mentor && !isStaff && (
        <p className="my-or">
          {t('orMentor')}{' '}
          <LinkButton to="/mentor" variant="quiet" size="small">
            {t('orMentorAction')}
          </LinkButton>
        </p>
      )}
      <AccountLine viewer={data.viewer} />
    </Page>
  );
}
