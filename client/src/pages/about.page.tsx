import { useTranslations } from 'use-intl';
import { proseTags } from '../features/site/prose.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';

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
        </section>
      ))}
    </Page>
  );
}
