import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { OwnWords } from '../ui/own-words.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tag } from '../ui/tag.tsx';
import { LogInFirst } from './log-in-first.tsx';
import { MyVacanciesQuery } from './my-vacancy.operations.ts';

/** The jobs of the companies one acts for, the newest first. */
export default function MyVacanciesPage() {
  const t = useTranslations('vacancies.mine');
  const work = useTranslations('workforce');
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: MyVacanciesQuery,
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  if (!viewer && !fetching) return <LogInFirst to="/my/vacancies" />;
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  const post = <LinkButton to="/vacancies/new">{t('post')}</LinkButton>;
  return (
    <Page>
      <PageTitle>{t('all')}</PageTitle>
      {data.myVacancies.length === 0 ? (
        <EmptyState icon="building" action={post}>
          {t('none')}
        </EmptyState>
      ) : (
        <div className="stack">
          <div>{post}</div>
          <ul className="grid">
            {data.myVacancies.map(({ id, title, writtenIn, state, companyName, town }) => (
              <Card
                key={id}
                as="li"
                headingLevel={2}
                tags={<Tag tone={state === 'PUBLISHED' ? 'pine' : 'neutral'}>{t(`state.${state}`)}</Tag>}
                title={
                  <Link to="/my/vacancies/$vacancyId" params={{ vacancyId: id }}>
                    <OwnWords writtenIn={writtenIn}>{title}</OwnWords>
                  </Link>
                }
              >
                <p>{work('at', { company: companyName, town: town.name })}</p>
              </Card>
            ))}
          </ul>
        </div>
      )}
    </Page>
  );
}
