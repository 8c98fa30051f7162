import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { MentorCases } from '../features/mentors/mentor-cases.tsx';
import { MentorFacts } from '../features/mentors/mentor-facts.tsx';
import { graphql } from '../gql/index.ts';
import { Alert } from '../ui/alert.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Card } from '../ui/card.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { OwnWords } from '../ui/own-words.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tag } from '../ui/tag.tsx';
import './mentor.page.css';

const MentorPageQuery = graphql(`
  query MentorPage($mentorId: ID!) {
    mentor(id: $mentorId) {
      id
      name
      headline
      writtenIn
      isApproved
      isFaded
      town {
        id
        name
      }
      ...MentorCases_mentor
      ...MentorFacts_mentor
    }
  }
`);

/** One mentor: what they have done, as short stories, and the practical side. */
export default function MentorPage() {
  const { mentorId } = useParams({ from: '/mentors/$mentorId' });
  const t = useTranslations('mentors');
  const faded = useTranslations('freshness')('faded');
  const [{ data, error }, retry] = useQuery({ query: MentorPageQuery, variables: { mentorId } });
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  const { mentor } = data;
  if (!mentor) return <NotFound />;
  return (
    <Page>
      <Breadcrumbs current={mentor.name}>
        <Link to="/mentors">{t('page.allMentors')}</Link>
      </Breadcrumbs>
      <PageTitle
        eyebrow={t('card.tag', { town: mentor.town.name })}
        lead={<OwnWords writtenIn={mentor.writtenIn}>{mentor.headline}</OwnWords>}
      >
        {mentor.name}
      </PageTitle>
      {!mentor.isApproved && <Alert tone="info">{t('page.waitsForApproval')}</Alert>}
      {mentor.isFaded && <Tag tone="amber">{faded}</Tag>}
      <div className="split mentor-page">
        <section className="stack" aria-labelledby="cases">
          <div>
            <h2 id="cases">{t('page.cases')}</h2>
            <p className="muted">{t('page.casesLead')}</p>
          </div>
          <MentorCases mentor={mentor} headingLevel={3} />
        </section>
        <aside className="stack-l">
          <section aria-labelledby="practical">
            <h2 id="practical">{t('page.practical')}</h2>
            <MentorFacts mentor={mentor} />
          </section>
          <Card as="section" headingLevel={2} title={t('page.ask')} className="mentor-page-ask">
            <p>{t('page.askLead')}</p>
            <div>
              <LinkButton to="/profile/new">{t('page.askAction')}</LinkButton>
            </div>
          </Card>
        </aside>
      </div>
    </Page>
  );
}
