import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { MentorApprovalCard } from '../features/mentors/mentor-approval-card.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { graphql } from '../gql/index.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import { LogInFirst } from './log-in-first.tsx';

const DeskMentorsPageQuery = graphql(`
  query DeskMentorsPage {
    mentorsToApprove(first: 20) {
      nodes {
        id
        ...MentorApprovalCard_mentor
      }
      totalCount
    }
  }
`);

const ApproveMentorMutation = graphql(`
  mutation ApproveMentor($input: ApproveMentorInput!) {
    approveMentor(input: $input) {
      mentor {
        id
        isApproved
      }
      problem {
        code
        field
      }
    }
  }
`);

/** New mentors, the oldest first, to read through and approve. */
export default function DeskMentorsPage() {
  const { viewer, fetching } = useViewer();
  if (fetching) return <Page>{<Skeleton shape="cards" />}</Page>;
  if (!viewer) return <LogInFirst to="/desk/mentors" />;
  return viewer.viewerCanUseDesk ? <NewMentors /> : <NotFound />;
}

function NewMentors() {
  const t = useTranslations();
  const [{ data, error }, retry] = useQuery({
    query: DeskMentorsPageQuery,
    requestPolicy: 'cache-and-network',
  });
  const [, approveMentor] = useMutation(ApproveMentorMutation);
  const [pendingId, setPendingId] = useState<string>();

  const approve = async (mentorId: string, name: string) => {
    setPendingId(mentorId);
    const answer = await approveMentor({ input: { mentorId } });
    setPendingId(undefined);
    const problem = answer.data?.approveMentor.problem;
    if (problem) showToast({ message: t(`problems.${problem.code}`) });
    else showToast({ message: answer.data ? t('mentors.approve.done', { name }) : t('ui.sendFailed') });
  };

  const count = data?.mentorsToApprove.totalCount ?? 0;
  return (
    <Page>
      <Breadcrumbs current={t('mentors.approve.title')}>
        <Link to="/desk">{t('mentoring.desk.title')}</Link>
      </Breadcrumbs>
      <PageTitle lead={t('mentors.approve.lead')}>{t('mentors.approve.title')}</PageTitle>
      {error && !data && <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Skeleton shape="cards" />}
      {data && count === 0 && (
        <EmptyState
          icon="check"
          action={
            <LinkButton to="/desk" variant="secondary">
              {t('mentors.approve.emptyAction')}
            </LinkButton>
          }
        >
          {t('mentors.approve.empty')}
        </EmptyState>
      )}
      {data && count > 0 && (
        <div className="stack">
          <p className="muted" role="status">
            {t('mentors.approve.count', { count })} · {t('mentors.approve.sorted')}
          </p>
          <ul className="stack">
            {data.mentorsToApprove.nodes.map((mentor) => (
              <MentorApprovalCard
                key={mentor.id}
                mentor={mentor}
                isPending={pendingId === mentor.id}
                onApprove={(mentorId, name) => void approve(mentorId, name)}
              />
            ))}
          </ul>
        </div>
      )}
    </Page>
  );
}
