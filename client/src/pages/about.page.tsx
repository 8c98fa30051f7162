import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { proseTags } from '../features/site/prose.tsx';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';

const AboutPageQuery = graphql(`
  query AboutPage {
    vocabularyInfo {
      version
      sources {
        name
        version
        importedAt
      }
    }
  }
`);

const parts = ['looks', 'counts', 'never', 'people', 'sources'] as const;

/** How matching works, in plain words, and what the platform is made of. */
export default function AboutPage() {
  const t = useTranslations('about');
  return (
    <Page width="text">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {parts.map((part) => (
        <section key={part} className="prose">
          <h2>{t(`${part}.title`)}</h2>
          {t.rich(`${part}.text`, proseTags)}
          {part === 'sources' && <Vocabulary />}
        </section>
      ))}
    </Page>
  );
}

/** The sentence that the European Commission asks of whoever uses ESCO, and which version of it is in use. */
function Vocabulary() {
  const t = useTranslations('about.sources');
  const formats = useFormats();
  const [{ data }] = useQuery({ query: AboutPageQuery });
  const esco = data?.vocabularyInfo.sources.find(({ importedAt }) => importedAt !== null);
  return (
    <p>
      {t('esco')}
      {esco?.importedAt && ` ${t('version', { version: esco.version, date: formats.date(esco.importedAt) })}`}
      {data && !esco && ` ${t('own')}`}
    </p>
  );
}
