import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ResponseFigures } from '../features/requests/response-figures.tsx';
import { graphql } from '../gql/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import './answer-times.page.css';

const AnswerTimesPageQuery = graphql(`
  query AnswerTimesPage {
    responseFigures {
      kind
      ...ResponseFigures_figure
    }
  }
`);

const rules = ['days', 'turns', 'silent', 'few'] as const;

/** What is promised and how fast it went, per kind and unit, with how it is counted; for everybody. */
export default function AnswerTimesPage() {
  const t = useTranslations('requests.times');
  const [{ data, error }, retry] = useQuery({ query: AnswerTimesPageQuery });
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <div className="stack-l">
        {error && !data && <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />}
        {!data && !error && <Skeleton shape="cards" count={2} />}
        {data?.responseFigures.length === 0 && (
          <EmptyState
            icon="clock"
            action={
              <LinkButton to="/about" variant="secondary">
                {t('noneAction')}
              </LinkButton>
            }
          >
            {t('none')}
          </EmptyState>
        )}
        {data && data.responseFigures.length > 0 && (
          <>
            <ResponseFigures figures={data.responseFigures} />
            <p className="muted">{t('period')}</p>
          </>
        )}
        <section className="stack" aria-labelledby="how">
          <h2 id="how">{t('howTitle')}</h2>
          <ul className="answer-times-how">
            {rules.map((rule) => (
              <li key={rule}>{t(`how.${rule}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}
