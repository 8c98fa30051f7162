import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { JobPosting } from '../features/workforce/job-posting.tsx';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useSpokenLanguages } from '../i18n/use-spoken-languages.ts';
import { useWords } from '../i18n/use-words.ts';
import { Alert } from '../ui/alert.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { later } from '../ui/later.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { OwnWords } from '../ui/own-words.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SummaryList } from '../ui/summary-list.tsx';

const ApplyForVacancy = later(async () => (await import('./apply-for-vacancy.tsx')).ApplyForVacancy, 3);

const VacancyPageQuery = graphql(`
  query VacancyPage($vacancyId: ID!) {
    vacancy(id: $vacancyId) {
      id
      title
      description
      writtenIn
      companyName
      type
      hours
      pay
      startsOn
      applyBy
      state
      viewerCanEdit
      conditions
      licences
      languages {
        code
        level
      }
      skills {
        id
        label {
          da
          en
          de
        }
      }
      town {
        id
        name
      }
      ...JobPosting_vacancy
    }
  }
`);

/** One job: what it is about, what it takes, and the practical side. */
export default function VacancyPage() {
  const { vacancyId } = useParams({ from: '/jobs/$vacancyId' });
  const t = useTranslations('workforce');
  const spoken = useSpokenLanguages();
  const words = useWords();
  const formats = useFormats();
  const [{ data, error }, retry] = useQuery({ query: VacancyPageQuery, variables: { vacancyId } });
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  const { vacancy } = data;
  if (!vacancy) return <NotFound />;
  const facts: [string, string][] = [
    [t('hours'), t(`hoursOf.${vacancy.hours}`)],
    [t('pay'), t(`pays.${vacancy.pay}`)],
    [t('starts'), formats.day(vacancy.startsOn)],
    ...(vacancy.applyBy ? [[t('applyBy'), formats.day(vacancy.applyBy)] as [string, string]] : []),
    [
      t('languages'),
      vacancy.languages.map(({ code, level }) => `${spoken.name(code)} (${t(`levels.${level}`)})`).join(', '),
    ],
    ...(vacancy.licences.length > 0
      ? [[t('licences'), vacancy.licences.map((code) => t(`licence.${code}`)).join(', ')] as [string, string]]
      : []),
  ];
  return (
    <Page>
      <Breadcrumbs current={vacancy.title}>
        <Link to="/jobs">{t('all')}</Link>
      </Breadcrumbs>
      <PageTitle
        eyebrow={t(`types.${vacancy.type}`)}
        lead={t('at', { company: vacancy.companyName, town: vacancy.town.name })}
      >
        <OwnWords writtenIn={vacancy.writtenIn}>{vacancy.title}</OwnWords>
      </PageTitle>
      {vacancy.state === 'CLOSED' && <Alert tone="info">{t('closed')}</Alert>}
      <div className="split">
        <div className="stack-l">
          <p>
            <OwnWords writtenIn={vacancy.writtenIn}>{vacancy.description}</OwnWords>
          </p>
          {vacancy.skills.length > 0 && (
            <section aria-labelledby="skills">
              <h2 id="skills">{t('skills')}</h2>
              <ul>
                {vacancy.skills.map((skill) => (
                  <li key={skill.id}>{words(skill.label)}</li>
                ))}
              </ul>
            </section>
          )}
          {vacancy.conditions.length > 0 && (
            <section aria-labelledby="conditions">
              <h2 id="conditions">{t('conditions')}</h2>
              <ul>
                {vacancy.conditions.map((code) => (
                  <li key={code}>{t(`condition.${code}`)}</li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside className="stack-l" aria-labelledby="facts">
          <section className="stack">
            <h2 id="facts">{t('facts')}</h2>
            <SummaryList items={facts.map(([term, value]) => ({ term, value }))} />
          </section>
          {vacancy.state === 'PUBLISHED' && !vacancy.viewerCanEdit && (
            <ApplyForVacancy vacancyId={vacancy.id} />
          )}
        </aside>
      </div>
      <JobPosting vacancy={vacancy} />
    </Page>
  );
}
