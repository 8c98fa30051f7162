import { useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { useChoices } from '../features/vocabulary/use-choices.ts';
import { readFragment } from '../gql/index.ts';
import { later } from '../ui/later.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { LogInFirst } from './log-in-first.tsx';
import { VacancyNewQuery, VacancyValues_vacancy } from './vacancy-new.operations.ts';

const VacancyPosting = later(async () => (await import('./vacancy-posting.tsx')).VacancyPosting, 6);

/** A company posts a job, in four steps; the step is in the address, the draft on the device. */
export default function VacancyNewPage() {
  const { id } = useSearch({ from: '/vacancies/new' });
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: VacancyNewQuery,
    variables: { id: id ?? '', isEdit: id !== undefined },
    pause: !viewer,
  });
  const { choices, error: choicesError, retry: retryChoices } = useChoices();
  if (!viewer && !fetching) return <LogInFirst to={id ? `/vacancies/new?id=${id}` : '/vacancies/new'} />;
  if ((error && !data) || (choicesError && !choices))
    return (
      <LoadErrorPage
        onRetry={() => {
          retry({ requestPolicy: 'network-only' });
          retryChoices();
        }}
      />
    );
  if (!data || !choices)
    return (
      <Page width="form">
        <Skeleton />
      </Page>
    );
  const known = readFragment(VacancyValues_vacancy, data.vacancy ?? null);
  if (id !== undefined && !known?.viewerCanEdit) return <NotFound />;
  return <VacancyPosting known={known} companies={data.viewerCompanies} choices={choices} />;
}
